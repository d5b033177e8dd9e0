package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.dateline.time.When.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tense and direction where the sentence is tagged and parsed by the reader that ships. */
final class TimeInParsedTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Velden said that they would like to resume the talks in Ostrand that were last undertaken in early October. | 2020-10
                    Velden wants to reopen the mine that was closed in November. | 2020-11
                    Velden also promised that the guild would see a new engine in a New Year's Eve speech. | 2020-12-31
                    Velden said in April he would wait until the harvest. | 2020-04
                    The guild will open the mine in April. | 2021-04
                    Velden told the paper on Friday that he would resign. | 2021-01-08
                    Velden will meet the guild on Friday. | 2021-01-15
                    """)
    void theGoverningVerbGivesTheDirection(String text, String value) {
        assertThat(values(text, LocalDate.of(2021, 1, 12))).containsExactly(value);
    }

    @Test
    void aMonthThatEndedDaysAgoIsMeantByWhatWasToBeDoneInIt() {
        String text = "At the talks the guild undertook to raise the flow by the end of February.";
        assertThat(values(text, LocalDate.of(2021, 3, 3))).containsExactly("2021-02");
    }

    private static List<String> values(String text, LocalDate published) {
        SourceText source = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        List<Sentence> sentences = SyntaxReader.english().read(source, List.of(Span.of(0, text.length())));
        return new TimeTagger()
                .tag(source, sentences, Optional.of(new Day(published))).stream()
                        .map(TimeExpression::value)
                        .toList();
    }
}
