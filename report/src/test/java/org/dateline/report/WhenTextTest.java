package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.time.Modifier;
import org.dateline.time.Precision;
import org.dateline.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhenTextTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 12);

    static Stream<Arguments> times() {
        return Stream.of(
                row(
                        new When.Minute(LocalDateTime.of(2020, 1, 12, 9, 5)),
                        "12 January 2020, 09:05",
                        "2020-01-12T09:05:00"),
                row(new When.Day(DAY), "12 January 2020", "2020-01-12"),
                row(new When.Day(DAY, Modifier.BEFORE), "before 12 January 2020", "../2020-01-11"),
                row(new When.Day(DAY, Modifier.ON_OR_AFTER), "in or after 12 January 2020", "2020-01-12/.."),
                row(new When.Day(DAY, Modifier.APPROX), "about 12 January 2020", "2020-01-12~"),
                row(When.Week.of(DAY), "week of 6 January 2020", "2020-01-06/2020-01-12"),
                row(new When.Month(YearMonth.of(2019, 10), Modifier.START), "early October 2019", "2019-10"),
                row(new When.Month(YearMonth.of(2019, 10), Modifier.MID), "mid-October 2019", "2019-10"),
                row(new When.Month(YearMonth.of(2019, 10), Modifier.AFTER), "after October 2019", "2019-11-01/.."),
                row(new When.Year(2019, Modifier.END), "end of 2019", "2019"),
                row(new When.Year(2019, Modifier.NONE), "2019", "2019"),
                row(
                        stretch("2019-07-01", "2019-10-01", Precision.QUARTER, "2019-Q3"),
                        "third quarter of 2019",
                        "2019-35"),
                row(
                        stretch("2019-07-01", "2020-01-01", Precision.HALF_YEAR, "2019-H2"),
                        "second half of 2019",
                        "2019-41"),
                row(stretch("2019-06-01", "2019-09-01", Precision.SEASON, "2019-SU"), "summer 2019", "2019-22"),
                row(stretch("1990-01-01", "2000-01-01", Precision.DECADE, "199"), "1990s", "199X"),
                row(When.Interval.between(DAY, DAY.plusDays(3)), "12–15 January 2020", "2020-01-12/2020-01-15"),
                row(
                        When.Interval.between(DAY, LocalDate.of(2020, 2, 2)),
                        "12 January – 2 February 2020",
                        "2020-01-12/2020-02-02"),
                row(
                        When.Interval.between(DAY, LocalDate.of(2021, 2, 2)),
                        "12 January 2020 – 2 February 2021",
                        "2020-01-12/2021-02-02"),
                row(When.notStated(), "time not stated", null),
                row(new When.Unresolved("soon", When.Unresolved.Reason.VAGUE), "“soon”", null),
                row(
                        new When.Unresolved(
                                "on Monday",
                                When.Unresolved.Reason.AMBIGUOUS,
                                Optional.of(When.Interval.between(DAY, DAY.plusDays(7)))),
                        "“on Monday”, some time in 12–19 January 2020",
                        "[2020-01-12..2020-01-19]"));
    }

    private static Arguments row(When when, String words, String edtf) {
        return Arguments.of(when, words, edtf);
    }

    private static When stretch(String start, String end, Precision precision, String value) {
        return new When.Interval(LocalDate.parse(start), LocalDate.parse(end), precision, value, Modifier.NONE);
    }

    @ParameterizedTest
    @MethodSource("times")
    void saysATimeInWordsAndInEdtf(When when, String words, String edtf) {
        assertThat(WhenText.of(when)).isEqualTo(words);
        assertThat(Edtf.of(when)).isEqualTo(Optional.ofNullable(edtf));
    }
}
