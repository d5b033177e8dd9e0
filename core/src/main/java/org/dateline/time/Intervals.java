package org.dateline.time;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.time.When.Interval;
import org.dateline.time.When.Week;

/** The stretches of the calendar that have a name of their own: quarters, seasons, decades and the like. */
final class Intervals {
    private Intervals() {}

    /**
     * A quarter of the calendar year.
     *
     * @throws IllegalArgumentException if {@code quarter} is not 1 to 4
     */
    static Interval quarter(int year, int quarter) {
        return months(year, quarter, 4, Precision.QUARTER, "%04d-Q%d");
    }

    /**
     * A half of the calendar year.
     *
     * @throws IllegalArgumentException if {@code half} is not 1 or 2
     */
    static Interval half(int year, int half) {
        return months(year, half, 2, Precision.HALF_YEAR, "%04d-H%d");
    }

    /**
     * A season as meteorologists count them for the northern half: spring begins in March; winter begins in December
     * of {@code year} and ends with February of the next.
     */
    static Interval season(int year, Season season) {
        LocalDate first = LocalDate.of(year, season.firstMonth(), 1);
        String value = String.format(Locale.ROOT, "%04d-%s", year, season.code());
        return new Interval(first, first.plusMonths(3), Precision.SEASON, value, Modifier.NONE);
    }

    /** The ten years that begin with {@code firstYear}: 1990 gives {@code 199}. */
    static Interval decade(int firstYear) {
        return years(Math.floorDiv(firstYear, 10) * 10, 10, Precision.DECADE, Math.floorDiv(firstYear, 10));
    }

    /** The hundred years that share the first two digits of {@code firstYear}: 1901 gives {@code 19}. */
    static Interval century(int firstYear) {
        return years(Math.floorDiv(firstYear, 100) * 100, 100, Precision.INTERVAL, Math.floorDiv(firstYear, 100));
    }

    /** The Saturday and Sunday of the ISO week that {@code day} lies in. */
    static Interval weekend(LocalDate day) {
        Week week = Week.of(day);
        LocalDate saturday = week.start().plusDays(5);
        return new Interval(saturday, week.end(), Precision.INTERVAL, week.value() + "-WE", Modifier.NONE);
    }

    private static Interval months(int year, int part, int parts, Precision precision, String form) {
        int length = 12 / parts;
        LocalDate first = LocalDate.of(year, 1, 1).plusMonths((long) (part - 1) * length);
        if (part < 1 || part > parts) {
            throw new IllegalArgumentException("no part " + part + " of " + parts + " of a year");
        }
        String value = String.format(Locale.ROOT, form, year, part);
        return new Interval(first, first.plusMonths(length), precision, value, Modifier.NONE);
    }

    private static Interval years(int first, int count, Precision precision, int value) {
        LocalDate start = LocalDate.of(first, 1, 1);
        return new Interval(start, start.plusYears(count), precision, Integer.toString(value), Modifier.NONE);
    }

    /** What a firm's year lies in, which is called by the calendar year that it begins or ends in. */
    static Interval yearOfFirm(int year) {
        return Interval.between(LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31));
    }
}
