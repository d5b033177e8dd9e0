package org.dateline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.Articles;
import org.dateline.language.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlets that nobody has listed, known by what is done with them; and whoever else is told something. */
final class ThroughWhomTest {
    private static List<Statement> statements(String text) {
        return StatementFinder.english()
                .find(Reader.english().read(Articles.of("The Strand", "2031-03-05", "By the water", text)));
    }

    private static String hops(Statement statement) {
        return statement.chain().hops().stream().map(Hop::outlet).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Nobody slept in the village last night,” Ilse Varn told VKN.|VKN",
                "“Nobody slept in the village last night,” Ilse Varn told VKN on Tuesday.|VKN",
                "“Nobody slept in the village last night,” Ilse Varn told VKN Tuesday.|VKN",
                "“Nobody slept in the village last night,” Ilse Varn told the Windward Courier.|Windward Courier",
                "“Nobody slept in the village last night,” Ilse Varn told the Courier.|Courier",
                "Ilse Varn confirmed to VKN that nobody had slept in the village.|VKN",
                "Speaking to Nord Radio, Ilse Varn said that nobody had slept in the village.|Nord Radio",
                "“Nobody slept in the village,” Ilse Varn said on Monday, according to the Windward Courier.|Windward Courier",
                "“Nobody slept,” Ilse Varn told the judge, according to a transcript seen by the Windward Ledger.|Windward Ledger",
            })
    void whoeverIsToldByNameAndDoesNothingElseIsAnOutlet(String text, String outlet) {
        assertThat(statements(text)).singleElement().satisfies(found -> {
            assertThat(found.chain().speaker().orElseThrow().label()).isEqualTo("Ilse Varn");
            assertThat(hops(found)).isEqualTo(outlet);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Nobody slept in the village last night,” Ilse Varn told Parliament.",
                "“Nobody slept in the village last night,” Ilse Varn told NATO.",
                "“Nobody slept in the village last night,” Ilse Varn told Greta Foss.",
                "“Nobody slept in the village last night,” Ilse Varn told Governor Foss.",
                "“Nobody slept in the village last night,” Ilse Varn told the Harbour Committee.",
                "Borvik makes pumps. Borvik’s works are shut. “Nobody slept last night,” Ilse Varn told Borvik.",
            })
    void whoeverElseIsToldIsNone(String text) {
        assertThat(statements(text))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(hops(found)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Bring the boats home and do not wait,” harbourmaster Ilse Varn radioed at noon.|Ilse Varn",
                "“We were told that it would rain,” sighed Ilse Varn.|Ilse Varn",
                "“We will not sell it,” was the reply of Ilse Varn.|Ilse Varn",
                "“We were told that it would rain,” was how Ilse Varn put it.|Ilse Varn",
                "“If the quay is shut, nobody will come,” Ilse Varn said.|Ilse Varn",
                "Ilse Varn gave an assurance that the quay would be open in May.|Ilse Varn",
                "Ilse Varn pointed out that the quay had been shut for a year.|Ilse Varn",
                "On Monday, at the quay, Ilse Varn had this to say: “We were told that it would rain.”|Ilse Varn",
            })
    void wordsWithoutAVerbOfSpeechHaveTheirSpeakerToo(String text, String speaker) {
        assertThat(statements(text))
                .singleElement()
                .satisfies(found -> assertThat(
                                found.chain().speaker().orElseThrow().label())
                        .isEqualTo(speaker));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The Long Harbour Road,” Ilse Varn starred at nineteen.",
                "Ilse Varn pointed to the boats that were tied up at the quay.",
                "Ilse Varn made a point of coming early and of leaving late.",
            })
    void whatLooksLikeItIsNone(String text) {
        assertThat(statements(text)).isEmpty();
    }
}
