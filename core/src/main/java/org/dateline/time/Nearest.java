package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.dateline.time.When.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Picks, of the days or stretches that an expression may mean, the one that its tense asks for, seen from one day. News
 * in the past tense or without a tense means the last one, news in the future tense the next.
 */
final class Nearest {
    /** A day of the year that lies so far back would be told with its year... */
    private static final int LONG_AGO = 270;
    /** ...where one so near lies ahead. */
    private static final int SOON = 90;
    /** Even a verb in the future tense means a quarter that ended so lately: "expects to report a third-quarter loss". */
    private static final int QUARTER_JUST_ENDED = 60;
    /** And a day so few days back rather than one most of a year ahead: "would show it, he said in a New Year's speech". */
    private static final int DAY_JUST_GONE = 31;

    /** And a month that ended so lately, not one eleven months ahead: "undertook to pay by the end of February". */
    private static final int MONTH_JUST_ENDED = 7;

    private Nearest() {}

    /** The day of the week (Monday is 1) nearest to {@code today} in the tense's direction; today itself fits each. */
    static LocalDate weekday(LocalDate today, int weekday, Tense tense) {
        int ahead = Math.floorMod(weekday - today.getDayOfWeek().getValue(), 7);
        return today.plusDays(tense == Tense.FUTURE || ahead == 0 ? ahead : ahead - 7);
    }

    /**
     * The one of the stretches of the last, this and the next year that the tense means.
     *
     * @param ofYear the stretch of a year, or null if that year has none
     */
    static @Nullable Resolved ofYears(LocalDate today, Tense tense, IntFunction<@Nullable Resolved> ofYear) {
        Resolved before = null;
        Resolved after = null;
        for (int year = today.getYear() - 4; year <= today.getYear() + 4; year++) {
            Resolved each = ofYear.apply(year);
            if (each == null) {
                continue;
            }
            if (!each.start().isAfter(today)) {
                before = each;
            }
            if (each.end().isAfter(today) && after == null) {
                after = each;
            }
        }
        return choose(today, tense, before, after);
    }

    private static @Nullable Resolved choose(
            LocalDate today, Tense tense, @Nullable Resolved before, @Nullable Resolved after) {
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        long back = ChronoUnit.DAYS.between(before.start(), today);
        long sinceEnd = ChronoUnit.DAYS.between(before.end(), today);
        long ahead = ChronoUnit.DAYS.between(today, after.start());
        return switch (tense) {
            case PAST -> before.precision() == Precision.DAY && back > LONG_AGO && ahead < SOON ? after : before;
            case FUTURE -> ahead > sinceEnd && isJustGone(before.precision(), sinceEnd) ? before : after;
            case PRESENT, UNKNOWN -> ahead < back && back > LONG_AGO ? after : before;
        };
    }

    private static boolean isJustGone(Precision precision, long daysSinceEnd) {
        return switch (precision) {
            case DAY -> daysSinceEnd < DAY_JUST_GONE && daysSinceEnd >= 0;
            case QUARTER -> daysSinceEnd < QUARTER_JUST_ENDED && daysSinceEnd >= 0;
            case MONTH -> daysSinceEnd < MONTH_JUST_ENDED && daysSinceEnd >= 0;
            case MINUTE, WEEK, SEASON, HALF_YEAR, YEAR, DECADE, INTERVAL -> false;
        };
    }
}
