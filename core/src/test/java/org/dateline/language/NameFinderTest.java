package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

    /** One invented text for each rule, and the name that it decides. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The talks failed, news website Vantor reported.        | Vantor       | OUTLET
                    The state media agency KNA said so on Friday.          | KNA          | OUTLET
                    She read it in the Karstholm Herald on Monday.         | Karstholm Herald | OUTLET
                    The envoy told Vantor in an interview that he left.    | Vantor       | OUTLET
                    The South Norwegian harbour froze.                     | South Norwegian | GROUP
                    The Netherlands refused.                               | Netherlands  | PLACE
                    Mr. Daniel Vell met the envoy in Paris.                | Daniel Vell  | PERSON
                    Mr. Daniel Vell met the envoy in Paris.                | Paris        | PLACE
                    The Norwegian government refused.                      | Norwegian    | GROUP
                    Water Minister Orla Venn said that the gates were shut. | Orla Venn    | PERSON
                    Anna Lind-Marr, the harbour's director, refused.       | Anna Lind-Marr | PERSON
                    Floods struck villages in Ordava on Monday.            | Ordava       | PLACE
                    The ferry Corvina sank off the coast with 40 aboard.   | Corvina      | OTHER
                    """)
    void findsNamesWithTheirKinds(String text, String name, Name.Kind kind) {
        assertThat(find(text)).anySatisfy(found -> {
            assertThat(found.span().in(text)).isEqualTo(name);
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.foundBy()).isNotBlank();
        });
    }

    @Test
    void aSurnameIsThePersonThatTheFullNameIs() {
        String text = "Daniel Vell spoke to Sarah Oro. Later Vell left, and Oro stayed. Vell had no comment.";
        assertThat(find(text))
                .filteredOn(name -> name.span().in(text).equals("Vell"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.kind()).isEqualTo(Name.Kind.PERSON));
    }

    @Test
    void namesAscendAndDoNotOverlap() {
        String text =
                "President Daniel Vell of Norway met Sarah Oro of the United Nations in New York, the Herald said.";
        List<Name> names = find(text);
        assertThat(names).isNotEmpty();
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).span().start())
                    .isGreaterThanOrEqualTo(names.get(i - 1).span().end());
        }
    }

    @Test
    void nothingHasNoNames() {
        assertThat(NameFinder.english().find(List.of())).isEmpty();
    }

    private static List<Name> find(String text) {
        SourceText source = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        List<Sentence> sentences = SyntaxReader.english().read(source, List.of(new Span(0, text.length())));
        return NameFinder.english().find(sentences);
    }
}
