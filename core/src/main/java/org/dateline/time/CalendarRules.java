package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.dateline.time.When.Day;
import org.dateline.time.When.Interval;
import org.dateline.time.When.Month;
import org.dateline.time.When.Resolved;
import org.dateline.time.When.Unresolved.Reason;
import org.dateline.time.When.Week;
import org.dateline.time.When.Year;
import org.jspecify.annotations.Nullable;

/** Dates by their number or name: days, months, years, decades, centuries, holidays. */
final class CalendarRules {
    static final List<Rule> ALL = List.of(
            Rule.of("no-time", "NO_TIME", (m, r) -> null),
            Rule.of("iso-date", "YEAR DASH INTEGER DASH INTEGER", (m, r) -> isoDate(m)),
            Rule.of("numeric-date", "INTEGER SLASH INTEGER SLASH INTEGER", CalendarRules::numericDate),
            Rule.of("month-day-year", "WEEKDAY? COMMA? MONTH DOT? DAY COMMA? YEAR", (m, r) -> fullDate(m)),
            Rule.of("day-month-year", "WEEKDAY? COMMA? THE? DAY OF? MONTH DOT? COMMA? YEAR", (m, r) -> fullDate(m)),
            Rule.of("month-day", "WEEKDAY? COMMA? MONTH DOT? DAY", CalendarRules::monthDay),
            Rule.of("relative-month-day", "LAST|NEXT|THIS MONTH DOT? DAY", CalendarRules::monthDay),
            Rule.of("day-month", "WEEKDAY? COMMA? THE? DAY OF? MONTH", CalendarRules::monthDay),
            Rule.of("month-year", "MONTH DOT? COMMA|OF? YEAR", (m, r) -> monthOfYear(m, m.value(WordClass.YEAR))),
            Rule.of("month-of-relative-year", "MONTH DOT? OF? THIS|LAST|NEXT UNIT", CalendarRules::monthOfRelativeYear),
            Rule.of("relative-month", "LAST|NEXT|THIS|PAST MONTH", CalendarRules::month),
            Rule.of("month", "MONTH", CalendarRules::bareMonth),
            Rule.of("named-year", "THE UNIT YEAR", (m, r) -> isUnit(m, Unit.YEAR) ? year(m) : null),
            Rule.of("year", "YEAR", (m, r) -> bareYear(m)),
            Rule.of("short-year", "APOSTROPHE TWO_FIGURES", CalendarRules::shortYear),
            Rule.of("decade", "THE? DECADE", (m, r) -> Found.date(Intervals.decade(m.value(WordClass.DECADE) * 10))),
            Rule.of("century", "THE? ORDINAL DASH? UNIT", (m, r) -> century(m)),
            Rule.of("holiday-year", "HOLIDAY COMMA? YEAR", (m, r) -> holidayOf(m, m.value(WordClass.YEAR))),
            Rule.of("holiday", "THIS|LAST|NEXT|PAST? HOLIDAY", CalendarRules::holiday),
            Rule.of("holiday-week", "HOLIDAY UNIT", CalendarRules::holidayWeek));

    private CalendarRules() {}

    static boolean isUnit(Match match, Unit unit) {
        return match.has(WordClass.UNIT) && Unit.of(match.value(WordClass.UNIT)) == unit;
    }

    private static @Nullable Found isoDate(Match match) {
        for (Term term : match.terms().subList(match.from() + 1, match.to())) {
            if (term.spaced()) {
                return null;
            }
        }
        return day(match.value(WordClass.YEAR), match.value(WordClass.INTEGER, 0), match.value(WordClass.INTEGER, 1));
    }

    private static @Nullable Found numericDate(Match match, Reckoner reckoner) {
        int first = match.value(WordClass.INTEGER, 0);
        int second = match.value(WordClass.INTEGER, 1);
        int last = match.value(WordClass.INTEGER, 2);
        if (first > 31) {
            return day(first, second, last);
        }
        if (first == 0 || second == 0) {
            return null;
        }
        Integer year = last < 100 ? reckoner.year(last) : (Integer) last;
        if (year == null) {
            return Found.unknown(String.format(Locale.ROOT, "XX%02d", last), Reason.AMBIGUOUS);
        }
        if (first > 12 || second > 12 || first == second) {
            return first > 12 ? day(year, second, first) : day(year, first, second);
        }
        return switch (reckoner.order()) {
            case MONTH_FIRST -> day(year, first, second);
            case DAY_FIRST -> day(year, second, first);
            case UNKNOWN -> eitherDay(LocalDate.of(year, first, second), LocalDate.of(year, second, first));
        };
    }

    private static Found eitherDay(LocalDate one, LocalDate other) {
        Found open = Found.unknown(String.format(Locale.ROOT, "%04d", one.getYear()), Reason.AMBIGUOUS);
        return open.within(one.isBefore(other) ? Interval.between(one, other) : Interval.between(other, one));
    }

    /** The date in a match that holds a month and a day, and maybe a year. */
    static @Nullable Found date(Match match, Reckoner reckoner) {
        return match.has(WordClass.YEAR) ? fullDate(match) : monthDay(match, reckoner);
    }

    private static @Nullable Found fullDate(Match match) {
        return day(match.value(WordClass.YEAR), match.value(WordClass.MONTH), match.value(WordClass.DAY));
    }

    private static @Nullable Found day(int year, int month, int day) {
        try {
            return Found.date(new Day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Found monthDay(Match match, Reckoner reckoner) {
        int month = match.value(WordClass.MONTH);
        int day = match.value(WordClass.DAY);
        LocalDate today = reckoner.today();
        if (day > YearMonth.of(2000, month).lengthOfMonth()) {
            return null;
        }
        if (today == null) {
            return Reckoner.noAnchor(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
        }
        return found(Nearest.ofYears(today, direction(match, reckoner), year -> dayOf(year, month, day)));
    }

    private static @Nullable Resolved dayOf(int year, int month, int day) {
        return YearMonth.of(year, month).isValidDay(day) ? new Day(LocalDate.of(year, month, day)) : null;
    }

    static @Nullable Found found(@Nullable Resolved at) {
        return at == null ? null : Found.date(at);
    }

    /** The way that "last" and "next" point, or else the verb. */
    static Tense direction(Match match, Reckoner reckoner) {
        if (match.has(WordClass.LAST) || match.has(WordClass.PAST)) {
            return Tense.PAST;
        }
        return match.has(WordClass.NEXT) ? Tense.FUTURE : reckoner.tense();
    }

    /**
     * The way that the verb points. A day that something lasts until lies ahead, unless a sentence opens with it, and so
     * does one that a condition names as its term: "unless he paid by Friday".
     */
    static Tense towards(Match match, Reckoner reckoner) {
        List<Term> terms = match.terms();
        String before = match.from() < 2 ? "" : terms.get(match.from() - 1).lower();
        boolean term = before.equals("by")
                && terms.subList(0, match.from()).stream()
                        .anyMatch(word ->
                                word.lower().equals("unless") || word.lower().equals("if"));
        return term || before.equals("until") || before.equals("till") ? Tense.FUTURE : reckoner.tense();
    }

    private static Found monthOfYear(Match match, int year) {
        return Found.date(new Month(YearMonth.of(year, match.value(WordClass.MONTH))));
    }

    private static @Nullable Found monthOfRelativeYear(Match match, Reckoner reckoner) {
        if (!isUnit(match, Unit.YEAR)) {
            return null;
        }
        Integer year = reckoner.thisYear();
        if (year == null) {
            return Reckoner.noAnchor(String.format(Locale.ROOT, "XXXX-%02d", match.value(WordClass.MONTH)));
        }
        return monthOfYear(match, year + step(match));
    }

    /** -1, 0 or 1 for last, this and next. */
    static int step(Match match) {
        if (match.has(WordClass.LAST)) {
            return -1;
        }
        return match.has(WordClass.NEXT) ? 1 : 0;
    }

    private static @Nullable Found bareMonth(Match match, Reckoner reckoner) {
        return NameCheck.isMonth(match) ? month(match, reckoner) : null;
    }

    private static @Nullable Found month(Match match, Reckoner reckoner) {
        int month = match.value(WordClass.MONTH);
        LocalDate today = reckoner.today();
        if (today == null) {
            return Reckoner.noAnchor(String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        YearMonth current = YearMonth.from(today);
        if (match.has(WordClass.THIS)) {
            return Found.date(new Month(YearMonth.of(today.getYear(), month)));
        }
        boolean same = month == current.getMonthValue();
        if (same && (match.has(WordClass.LAST) || match.has(WordClass.PAST))) {
            return Found.date(new Month(current.minusYears(1)));
        }
        if (same && match.has(WordClass.NEXT)) {
            return Found.date(new Month(current.plusYears(1)));
        }
        return found(Nearest.ofYears(today, direction(match, reckoner), year -> new Month(YearMonth.of(year, month))));
    }

    private static Found year(Match match) {
        return Found.date(new Year(match.value(WordClass.YEAR), Modifier.NONE));
    }

    private static @Nullable Found bareYear(Match match) {
        return NameCheck.isYear(match) ? year(match) : null;
    }

    private static @Nullable Found shortYear(Match match, Reckoner reckoner) {
        int figures = match.value(WordClass.TWO_FIGURES);
        if (match.last().spaced() || match.isBefore(WordClass.UNITS)) {
            return null;
        }
        Integer year = reckoner.year(figures);
        return year == null
                ? Found.unknown(String.format(Locale.ROOT, "XX%02d", figures), Reason.AMBIGUOUS)
                : Found.date(new Year(year, Modifier.NONE));
    }

    private static @Nullable Found century(Match match) {
        int number = match.value(WordClass.ORDINAL);
        boolean fits = isUnit(match, Unit.CENTURY) && number >= 10 && number <= 30;
        return fits ? Found.date(Intervals.century((number - 1) * 100)) : null;
    }

    private static @Nullable Found holidayOf(Match match, int year) {
        return Found.date(new Day(Holiday.of(match.value(WordClass.HOLIDAY)).in(year)));
    }

    private static @Nullable Found holiday(Match match, Reckoner reckoner) {
        Holiday holiday = Holiday.of(match.value(WordClass.HOLIDAY));
        LocalDate today = reckoner.today();
        if (NameCheck.isPartOfName(match)) {
            return null;
        }
        if (today == null) {
            return Reckoner.noAnchor(holiday.yearlessValue());
        }
        return found(Nearest.ofYears(today, direction(match, reckoner), year -> new Day(holiday.in(year))));
    }

    /** The week that the holiday lies in, from Monday on: "Easter week". */
    private static @Nullable Found holidayWeek(Match match, Reckoner reckoner) {
        Found day = isUnit(match, Unit.WEEK) ? holiday(match, reckoner) : null;
        if (day == null) {
            return null;
        }
        return day.when() instanceof Resolved at ? Found.date(Week.of(at.start())) : Reckoner.noAnchor("XXXX-WXX");
    }
}
