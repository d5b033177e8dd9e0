package org.dateline.report;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.time.Modifier;
import org.dateline.time.When;

/**
 * Times in the Extended Date/Time Format (EDTF, ISO 8601-2:2019, levels 0 to 2). What EDTF has no form for is written as
 * the smallest stretch that EDTF can write and that holds it: a week as its seven days, "early October 2019" as
 * {@code 2019-10}.
 */
final class Edtf {
    private Edtf() {}

    /** The time, or nothing where neither a place on the calendar nor a bound is known. */
    static Optional<String> of(When when) {
        return switch (when) {
            case When.Resolved known -> Optional.of(resolved(known));
            case When.Unresolved unknown ->
                unknown.bounds()
                        .map(bounds ->
                                "[" + bounds.start() + ".." + bounds.end().minusDays(1) + "]");
        };
    }

    private static String resolved(When.Resolved when) {
        return switch (when.modifier()) {
            case BEFORE -> "../" + when.start().minusDays(1);
            case ON_OR_BEFORE -> "../" + when.end().minusDays(1);
            case AFTER -> when.end() + "/..";
            case ON_OR_AFTER -> when.start() + "/..";
            case APPROX -> approximate(when);
            case NONE, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END -> plain(when);
        };
    }

    private static String approximate(When.Resolved when) {
        String plain = plain(when);
        int slash = plain.indexOf('/');
        return slash < 0 ? plain + "~" : plain.substring(0, slash) + "~" + plain.substring(slash) + "~";
    }

    private static String plain(When.Resolved when) {
        return switch (when) {
            case When.Minute minute -> minute.value() + ":00";
            case When.Day day -> day.value();
            case When.Week week -> days(week.start(), week.end());
            case When.Month month -> month.value();
            case When.Year year -> year.value();
            case When.Interval interval -> interval(interval);
        };
    }

    /** Quarters are 33 to 36, half-years 40 and 41, seasons 21 to 24: the codes of level 2 and level 1. */
    private static String interval(When.Interval interval) {
        String value = interval.value();
        return switch (interval.precision()) {
            case QUARTER -> code(value, "-Q", 32).orElseGet(() -> days(interval));
            case HALF_YEAR -> code(value, "-H", 39).orElseGet(() -> days(interval));
            case SEASON -> season(value).orElseGet(() -> days(interval));
            case DECADE -> interval.start().getYear() / 10 + "X";
            case MINUTE, DAY, WEEK, MONTH, YEAR, INTERVAL -> days(interval);
        };
    }

    private static Optional<String> code(String value, String infix, int base) {
        if (value.length() != 7 || !value.startsWith(infix, 4) || !Character.isDigit(value.charAt(6))) {
            return Optional.empty();
        }
        return Optional.of(value.substring(0, 4) + "-" + (base + Character.digit(value.charAt(6), 10)));
    }

    private static Optional<String> season(String value) {
        if (value.length() != 7) {
            return Optional.empty();
        }
        int code = switch (value.substring(5)) {
            case "SP" -> 21;
            case "SU" -> 22;
            case "FA" -> 23;
            case "WI" -> 24;
            default -> 0;
        };
        return code == 0 ? Optional.empty() : Optional.of(value.substring(0, 4) + "-" + code);
    }

    private static String days(When.Interval interval) {
        return days(interval.start(), interval.end());
    }

    private static String days(LocalDate start, LocalDate end) {
        LocalDate last = end.minusDays(1);
        return start.equals(last) ? start.toString() : start + "/" + last;
    }

    /** The TIMEX3 {@code mod}, or nothing where there is none. */
    static Optional<String> mod(Modifier modifier) {
        return modifier == Modifier.NONE ? Optional.empty() : Optional.of(modifier.name());
    }
}
