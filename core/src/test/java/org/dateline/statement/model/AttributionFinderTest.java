package org.dateline.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.SyntaxReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found on real sentences with the models that ship. */
final class AttributionFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A sale had been discussed as long ago as March, the broker said.|the broker|A sale had been discussed as long ago as March",
                "Orsund would stop selling fish “on the same day” that a boat was seized, Reke said in a note published by the harbour on Monday.|Reke|Orsund would stop selling fish “on the same day” that a boat was seized",
                "The ferry, a sailor said, had been late for months.|a sailor|The ferry had been late for months",
                "The minister assured the islanders that the ferry would run all winter.|The minister|that the ferry would run all winter",
                "Reke warned the fishermen of Tarn that the ice was thin.|Reke|that the ice was thin",
                "“The ferry is late, Reke said on Monday.|Reke|“The ferry is late",
                "The lamp has stayed on, and pilots in Orsund wonder whether the order was ever meant.|pilots in Orsund|whether the order was ever meant",
            })
    void aSourceAndItsContentAreWhole(String text, String source, String content) {
        SourceText page = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        Passage passage = Passage.of(SyntaxReader.english().read(page, List.of(new Span(0, text.length()))));
        List<Attribution> found = AttributionFinder.english().find(passage).stream()
                .filter(each -> !each.nested())
                .toList();
        assertThat(found).hasSize(1);
        assertThat(words(text, passage, found.getFirst().source())).isEqualTo(source);
        assertThat(words(text, passage, found.getFirst().content())).isEqualTo(content);
    }

    private static String words(String text, Passage passage, List<Range> ranges) {
        return String.join(
                " ",
                ranges.stream()
                        .map(passage::span)
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList());
    }
}
