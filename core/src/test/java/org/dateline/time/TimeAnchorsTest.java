package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.SyntaxReader;
import org.dateline.time.When.Day;
import org.dateline.time.When.Resolved;
import org.dateline.time.When.Unresolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page's day of publication settles, and what is left open where a page has none; with the reader that ships. */
final class TimeAnchorsTest {
    /** A Sunday. */
    private static final Optional<Resolved> PUBLISHED = Optional.of(new Day(LocalDate.of(2021, 1, 10)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Velden said Sunday that the mine was safe.                           | DATE     | 2021-01-10 | XXXX-WXX-7
                    Velden had met the guild last October.                               | DATE     | 2020-10    | XXXX-10
                    Velden said in December that the mine was safe.                      | DATE     | 2020-12    | XXXX-12
                    The guild struck in early October.                                   | DATE     | 2020-10    | XXXX-10
                    Velden spoke to the guild on New Year's Eve.                         | DATE     | 2020-12-31 | XXXX-12-31
                    The guild gave the town until the end of 2019.                       | DATE     | 2019       | 2019
                    The mine lost money in fiscal 2019.                                  | DATE     | 2019       | 2019
                    The mine has lost money since 2015.                                  | DATE     | 2015       | 2015
                    The guild meets every Tuesday.                                       | SET      | XXXX-WXX-2 | XXXX-WXX-2
                    The strike lasted three weeks.                                       | DURATION | P3W        | P3W
                    The guild met on Friday evening.                                     | TIME     | 2021-01-08TEV | XXXX-WXX-5TEV
                    """)
    void aPageWithoutADayLeavesOpenWhatItsDayWouldSettle(String text, String type, String dated, String undated) {
        assertThat(tag(text, PUBLISHED))
                .extracting(time -> time.type() + " " + time.value())
                .containsExactly(type + " " + dated);
        assertThat(tag(text, Optional.empty()))
                .extracting(time -> time.type() + " " + time.value())
                .containsExactly(type + " " + undated);
    }

    @Test
    void anEarlierDayIsReckonedFromTheDateLastTold() {
        String text = "Velden met the guild on May 5, 2012. Two days earlier, the mine had closed.";
        assertThat(tag(text, PUBLISHED)).extracting(TimeExpression::value).containsExactly("2012-05-05", "2012-05-03");
        assertThat(tag(text, Optional.empty()))
                .extracting(TimeExpression::value)
                .containsExactly("2012-05-05", "2012-05-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mine lost money in fiscal 2019.  | AMBIGUOUS
                    The form was filed on 01/05/2020.    | AMBIGUOUS
                    Velden resigned last week.           | NO_ANCHOR
                    """)
    void whatIsOpenSaysWhy(String text, Unresolved.Reason reason) {
        assertThat(tag(text, Optional.empty())).singleElement().satisfies(time -> {
            assertThat(time.when())
                    .isInstanceOfSatisfying(
                            Unresolved.class, open -> assertThat(open.reason()).isEqualTo(reason));
        });
    }

    private static List<TimeExpression> tag(String text, Optional<Resolved> published) {
        SourceText source = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        return new TimeTagger()
                .tag(source, SyntaxReader.english().read(source, List.of(Span.of(0, text.length()))), published);
    }
}
