package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mine lost money in fiscal 2019.                        | 2020-03-08 | 2018-01-01/2020-12-31
                    The form was filed on 01/05/2020.                          | -          | 2020-01-05/2020-05-01
                    The guild meets next Friday.                               | 2021-01-11 | 2021-01-15/2021-01-22
                    Velden resigned yesterday.                                 | 2021-01    | 2020-12-31/2021-01-30
                    Velden said Sunday that the mine was safe.                 | 2021-01    | 2020-12-27/2021-01-31
                    Velden resigned last week.                                 | 2021-01    | 2020-12-21/2021-01-24
                    Velden resigned last month.                                | 2021       | 2020-12-01/2021-11-30
                    The guild met on October 5.                                | 2021       | 2020-10-05/2021-10-05
                    The guild struck in early October.                         | 2021       | 2020-10-01/2021-10-31
                    The guild met in May 2012. Two days earlier, it had rained. | -         | 2012-04-29/2012-05-29
                    """)
    void whatIsOpenHasTheBoundsThatItCertainlyLiesIn(String text, String published, String bounds) {
        assertThat(tag(text, day(published)).getLast().when())
                .isInstanceOfSatisfying(
                        Unresolved.class,
                        open -> assertThat(open.bounds())
                                .get()
                                .extracting(When.Interval::value)
                                .isEqualTo(bounds));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Velden resigned on October 5.                  | 2021-11 | 2021-10-05
                    The guild struck last summer.                  | 2021-01 | 2020-SU
                    """)
    void wherePublicationIsCoarseAndAllItsDaysAgreeTheTimeIsKnown(String text, String published, String value) {
        assertThat(tag(text, day(published)).getFirst().when().resolved())
                .get()
                .extracting(Resolved::value)
                .isEqualTo(value);
    }

    @Test
    void aQuarterThatIsOpenIsNotTakenForKnownFurtherOn() {
        List<TimeExpression> times = tag("Sales fell in the third quarter. Profit rose in the quarter.", day("2020"));
        assertThat(times).allSatisfy(time -> assertThat(time.when().resolved()).isEmpty());
    }

    @Test
    void withoutPublicationNothingRelativeHasBounds() {
        for (String words : List.of("last week", "yesterday", "on Sunday", "in October", "two days earlier")) {
            assertThat(tag("Velden resigned " + words + ".", Optional.empty()))
                    .allSatisfy(time -> assertThat(time.when())
                            .isInstanceOfSatisfying(
                                    Unresolved.class,
                                    open -> assertThat(open.bounds()).isEmpty()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The form was filed on 25/12/19.   | 2021-01-10 | 2019-12-25
                    The form was filed on 25/12/62.   | 2021-01-10 | 1962-12-25
                    The form was filed on 25/12/62.   | 1965-01-10 | 1962-12-25
                    The form was filed on 25/12/19.   | 1931-01-10 | 1919-12-25
                    The loan is due on 25/12/28.      | 2021-01-10 | 2028-12-25
                    The loan is due on 25/12/40.      | 2021-01-10 | XX40
                    The form was filed on 25/12/19.   | -          | XX19
                    """)
    void twoFiguresAreAYearNearPublication(String text, String published, String value) {
        assertThat(tag(text, day(published))).extracting(TimeExpression::value).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The council will meet on Sunday.               | 2021-01-10
                    The council met on Sunday.                     | 2021-01-10
                    The council will meet on Tuesday.              | 2021-01-12
                    The council met on Tuesday.                    | 2021-01-05
                    """)
    void theVerbSaysWhichWeekdayIsMeantAndTheDayOfPublicationIsItsOwn(String text, String value) {
        assertThat(tag(text, PUBLISHED)).extracting(TimeExpression::value).containsExactly(value);
    }

    private static Optional<Resolved> day(String value) {
        return switch (value.length()) {
            case 1 -> Optional.empty();
            case 4 -> Optional.of(new When.Year(Integer.parseInt(value)));
            case 7 -> Optional.of(new When.Month(YearMonth.parse(value)));
            default -> Optional.of(new Day(LocalDate.parse(value)));
        };
    }

    private static List<TimeExpression> tag(String text, Optional<Resolved> published) {
        SourceText source = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        return new TimeTagger()
                .tag(source, SyntaxReader.english().read(source, List.of(Span.of(0, text.length()))), published);
    }
}
