package org.dateline.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.time.Modifier;
import org.dateline.time.Precision;
import org.dateline.time.When;

/** Times in English words, with the precision that they are known to: "week of 6 January 2020", "early October 2019". */
final class WhenText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private WhenText() {}

    /** The time as a reader is shown it. */
    static String of(When when) {
        return switch (when) {
            case When.Minute minute -> minute(minute.time());
            case When.Day day -> modified(day.modifier(), day(day.date()), "on ");
            case When.Week week -> modified(week.modifier(), "week of " + day(week.monday()), "in the ");
            case When.Month month -> modified(month.modifier(), month(month.month()), "");
            case When.Year year -> modified(year.modifier(), Integer.toString(year.year()), "");
            case When.Interval interval -> modified(interval.modifier(), interval(interval), joint(interval));
            case When.Unresolved unknown -> unresolved(unknown);
        };
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** An instant, in Coordinated Universal Time. */
    static String instant(Instant instant) {
        return MINUTE.format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    /** @param joint what stands between "early" and the stretch that is named; empty for a name that takes "early" itself */
    private static String modified(Modifier modifier, String stretch, String joint) {
        return switch (modifier) {
            case NONE -> stretch;
            case START -> "early " + joint + stretch;
            case MID ->
                joint.isEmpty()
                        ? "mid-" + stretch
                        : "the middle of " + (joint.endsWith("the ") ? "the " : "") + stretch;
            case END ->
                joint.equals("on ")
                        ? "late on " + stretch
                        : "end of " + (joint.endsWith("the ") ? "the " : "") + stretch;
            case BEFORE -> "before " + stretch;
            case AFTER -> "after " + stretch;
            case ON_OR_BEFORE -> "in or before " + stretch;
            case ON_OR_AFTER -> "in or after " + stretch;
            case LESS_THAN, EQUAL_OR_LESS -> "at most " + stretch;
            case MORE_THAN, EQUAL_OR_MORE -> "at least " + stretch;
            case APPROX -> "about " + stretch;
        };
    }

    private static String joint(When.Interval interval) {
        return switch (interval.precision()) {
            case QUARTER, HALF_YEAR, DECADE -> "in the ";
            case SEASON, MINUTE, DAY, WEEK, MONTH, YEAR, INTERVAL -> "in ";
        };
    }

    private static String interval(When.Interval interval) {
        String value = interval.value();
        String year = Integer.toString(interval.start().getYear());
        return switch (interval.precision()) {
            case QUARTER -> ordinal(lastDigit(value)) + " quarter of " + year;
            case HALF_YEAR -> ordinal(lastDigit(value)) + " half of " + year;
            case SEASON -> season(value, interval);
            case DECADE -> interval.start().getYear() / 10 + "0s";
            case MINUTE, DAY, WEEK, MONTH, YEAR, INTERVAL -> range(interval);
        };
    }

    private static int lastDigit(String value) {
        return value.isEmpty() ? 0 : Character.digit(value.charAt(value.length() - 1), 10);
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            case 4 -> "fourth";
            default -> "one";
        };
    }

    private static String season(String value, When.Interval interval) {
        String year = value.length() >= 4 ? value.substring(0, 4) : "";
        return switch (value.length() > 5 ? value.substring(5) : "") {
            case "SP" -> "spring " + year;
            case "SU" -> "summer " + year;
            case "FA" -> "autumn " + year;
            case "WI" -> "winter " + year;
            default -> range(interval);
        };
    }

    /** From the first to the last day, naming what both share once. */
    private static String range(When.Interval interval) {
        LocalDate first = interval.start();
        LocalDate last = interval.end().minusDays(1);
        if (first.equals(last)) {
            return day(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + day(last);
        }
        return first.getYear() == last.getYear()
                ? DAY_OF_YEAR.format(first) + " – " + day(last)
                : day(first) + " – " + day(last);
    }

    private static String unresolved(When.Unresolved unknown) {
        String words = unknown.words().isBlank()
                ? "time not stated"
                : "“" + unknown.words().strip() + "”";
        return unknown.bounds()
                .map(bounds -> words + ", some time in " + range(bounds))
                .orElse(words);
    }

    /** Why a time has no place on the calendar, in words; empty where the time itself says it. */
    static String reason(When.Unresolved unknown) {
        return switch (unknown.reason()) {
            case NOT_STATED -> "";
            case NO_ANCHOR -> "no date is known to reckon it from";
            case VAGUE -> "the words name no place on the calendar";
            case AMBIGUOUS -> "the words can be read in several ways";
        };
    }

    /** How finely a time is known, in a word or two. */
    static String precision(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
