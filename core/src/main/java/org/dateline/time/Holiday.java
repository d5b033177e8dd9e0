package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.IntFunction;

/** Holidays that news counts from, by the numbers that {@code time-words.txt} gives them. */
enum Holiday {
    NEW_YEARS_DAY(1, Month.JANUARY, 1),
    NEW_YEARS_EVE(2, Month.DECEMBER, 31),
    CHRISTMAS(3, Month.DECEMBER, 25),
    CHRISTMAS_EVE(4, Month.DECEMBER, 24),
    INDEPENDENCE_DAY(5, Month.JULY, 4),
    HALLOWEEN(6, Month.OCTOBER, 31),
    VETERANS_DAY(7, Month.NOVEMBER, 11),
    VALENTINES_DAY(8, Month.FEBRUARY, 14),
    ST_PATRICKS_DAY(9, Month.MARCH, 17),
    MAY_DAY(10, Month.MAY, 1),
    BOXING_DAY(11, Month.DECEMBER, 26),
    BASTILLE_DAY(12, Month.JULY, 14),
    EASTER(20, Holiday::easter),
    GOOD_FRIDAY(21, year -> easter(year).minusDays(2)),
    EASTER_MONDAY(22, year -> easter(year).plusDays(1)),
    PALM_SUNDAY(23, year -> easter(year).minusDays(7)),
    ASH_WEDNESDAY(24, year -> easter(year).minusDays(46)),
    THANKSGIVING(30, year -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY)),
    LABOR_DAY(31, year -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY)),
    MEMORIAL_DAY(32, year -> nth(year, Month.MAY, -1, DayOfWeek.MONDAY)),
    KING_DAY(33, year -> nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY)),
    PRESIDENTS_DAY(34, year -> nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY)),
    COLUMBUS_DAY(35, year -> nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY)),
    MOTHERS_DAY(36, year -> nth(year, Month.MAY, 2, DayOfWeek.SUNDAY)),
    FATHERS_DAY(37, year -> nth(year, Month.JUNE, 3, DayOfWeek.SUNDAY)),
    ELECTION_DAY(38, year -> nth(year, Month.NOVEMBER, 1, DayOfWeek.MONDAY).plusDays(1)),
    BLACK_FRIDAY(39, year -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY).plusDays(1));

    private final int number;
    private final boolean fixed;
    private final IntFunction<LocalDate> day;

    Holiday(int number, Month month, int day) {
        this.number = number;
        this.fixed = true;
        this.day = year -> LocalDate.of(year, month, day);
    }

    Holiday(int number, IntFunction<LocalDate> day) {
        this.number = number;
        this.fixed = false;
        this.day = day;
    }

    static Holiday of(int number) {
        for (Holiday each : values()) {
            if (each.number == number) {
                return each;
            }
        }
        throw new IllegalArgumentException("no holiday " + number);
    }

    /** Its day in a year. */
    LocalDate in(int year) {
        return day.apply(year);
    }

    /** The TIMEX3 value where the year is not known. */
    String yearlessValue() {
        LocalDate any = in(2000);
        return fixed
                ? String.format(Locale.ROOT, "XXXX-%02d-%02d", any.getMonthValue(), any.getDayOfMonth())
                : "XXXX-XX-XX";
    }

    private static LocalDate nth(int year, Month month, int nth, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int leap = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + leap + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int days = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
