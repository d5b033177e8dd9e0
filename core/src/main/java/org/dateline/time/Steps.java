package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.time.When.Day;
import org.dateline.time.When.Month;
import org.dateline.time.When.Resolved;
import org.dateline.time.When.Week;
import org.dateline.time.When.Year;
import org.jspecify.annotations.Nullable;

/** Steps along the calendar: so many days, weeks, months or years from a day. */
final class Steps {
    private static final int FURTHEST = 3000 * 12;

    private Steps() {}

    /** The unit that lies {@code count} units behind {@code day}'s; null for units of the clock and beyond the calendar's years. */
    static @Nullable Resolved from(LocalDate day, Unit unit, int count) {
        long steps = (long) count * unit.factor();
        if (Math.abs(steps) > FURTHEST) {
            return null;
        }
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> null;
            case DAY -> new Day(day.plusDays(steps));
            case WEEK -> Week.of(day.plusWeeks(steps));
            case WEEKEND -> Intervals.weekend(day.plusWeeks(steps));
            case MONTH -> new Month(YearMonth.from(day).plusMonths(steps));
            case QUARTER -> Reckoner.quarterOf(day.plusMonths(3 * steps));
            case YEAR, DECADE, CENTURY, MILLENNIUM -> year(day.getYear() + steps);
        };
    }

    private static @Nullable Resolved year(long year) {
        return year < 1 || year > 9998 ? null : new Year((int) year, Modifier.NONE);
    }
}
