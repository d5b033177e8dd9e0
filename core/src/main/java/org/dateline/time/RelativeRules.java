package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.time.When.Day;
import org.dateline.time.When.Interval;
import org.dateline.time.When.Resolved;
import org.dateline.time.When.Unresolved.Reason;
import org.dateline.time.When.Week;
import org.jspecify.annotations.Nullable;

/** Times told from another: from publication (today, Sunday, last week, five years ago) or from the last date told. */
final class RelativeRules {
    private static final String[] PARTS = {"", "TMO", "TAF", "TEV", "TNI"};

    static final List<Rule> ALL = List.of(
            Rule.of("today", "DEICTIC", RelativeRules::deictic),
            Rule.of("today-part", "DEICTIC PART", RelativeRules::deictic),
            Rule.of("part-today", "PART DEICTIC", RelativeRules::deictic),
            Rule.of("this-part", "THIS PART", RelativeRules::thisPart),
            Rule.of("last-night", "LAST PART", RelativeRules::thisPart),
            Rule.of("weekday", "WEEKDAY", RelativeRules::weekday),
            Rule.of("weekday-part", "WEEKDAY PART", RelativeRules::weekday),
            Rule.of("relative-weekday", "LAST|NEXT|THIS|PAST WEEKDAY PART?", RelativeRules::relativeWeekday),
            Rule.of("relative-unit", "LAST|NEXT|THIS MORE? UNIT", RelativeRules::relativeUnit),
            Rule.of("told-unit", "THAT|PREVIOUS|FOLLOWING UNIT", RelativeRules::toldUnit),
            Rule.of("unit-ago", "NUMBER|A|FEW|COUPLE MORE? UNIT|UNITS AGO", RelativeRules::ago),
            Rule.of("unit-earlier", "NUMBER|A|FEW|COUPLE MORE? UNIT|UNITS EARLIER", (m, r) -> told(m, r, -1)),
            Rule.of("unit-later", "NUMBER|A|FEW|COUPLE MORE? UNIT|UNITS LATER", (m, r) -> told(m, r, 1)),
            Rule.of("weekend", "THE UNIT", RelativeRules::weekend),
            Rule.of("end-of-the-unit", "PART_OF THE UNIT", RelativeRules::partOfCurrent),
            Rule.of("unit-end", "THE? UNIT POSSESSIVE|DASH? END_WORD", RelativeRules::unitEnd),
            Rule.of("reference", "REFERENCE", (m, r) -> isCounted(m) ? null : reference(m)));

    private RelativeRules() {}

    private static @Nullable Found deictic(Match match, Reckoner reckoner) {
        if (NameCheck.endsName(match)) {
            return null;
        }
        LocalDate today = reckoner.today();
        boolean night = match.term(WordClass.DEICTIC).lower().equals("tonight");
        String part = night ? "TNI" : part(match);
        if (today == null) {
            return Found.unknown(
                    part.isEmpty() ? TimeExpression.Type.DATE : TimeExpression.Type.TIME,
                    "XXXX-XX-XX" + part,
                    Reason.NO_ANCHOR);
        }
        return onDay(today.plusDays(match.value(WordClass.DEICTIC)), part);
    }

    private static String part(Match match) {
        return match.has(WordClass.PART) ? PARTS[match.value(WordClass.PART)] : "";
    }

    private static Found onDay(LocalDate date, String part) {
        Day day = new Day(date);
        return part.isEmpty() ? Found.date(day) : Found.of(TimeExpression.Type.TIME, day.value() + part, day);
    }

    private static Found thisPart(Match match, Reckoner reckoner) {
        LocalDate today = reckoner.today();
        String part = part(match);
        if (today == null) {
            return Found.unknown(TimeExpression.Type.TIME, "XXXX-XX-XX" + part, Reason.NO_ANCHOR);
        }
        return onDay(match.has(WordClass.LAST) ? today.minusDays(1) : today, part);
    }

    private static @Nullable Found weekday(Match match, Reckoner reckoner) {
        if (NameCheck.isPartOfName(match)) {
            return null;
        }
        LocalDate today = reckoner.today();
        int weekday = match.value(WordClass.WEEKDAY);
        return today == null
                ? anyWeekday(match, weekday)
                : onDay(Nearest.weekday(today, weekday, CalendarRules.towards(match, reckoner)), part(match));
    }

    private static Found anyWeekday(Match match, int weekday) {
        String part = part(match);
        return Found.unknown(
                part.isEmpty() ? TimeExpression.Type.DATE : TimeExpression.Type.TIME,
                "XXXX-WXX-" + weekday + part,
                Reason.NO_ANCHOR);
    }

    private static Found relativeWeekday(Match match, Reckoner reckoner) {
        LocalDate today = reckoner.today();
        int weekday = match.value(WordClass.WEEKDAY);
        if (today == null) {
            return anyWeekday(match, weekday);
        }
        if (match.has(WordClass.LAST) || match.has(WordClass.PAST)) {
            return onDay(Nearest.weekday(today.minusDays(1), weekday, Tense.PAST), part(match));
        }
        LocalDate inThisWeek = Week.of(today).start().plusDays(weekday - 1L);
        if (match.has(WordClass.THIS)) {
            return onDay(inThisWeek, part(match));
        }
        LocalDate inNextWeek = inThisWeek.plusWeeks(1);
        boolean certain = !inThisWeek.isAfter(today.plusDays(1));
        return certain
                ? onDay(inNextWeek, part(match))
                : Found.unknown(inNextWeek.toString(), Reason.AMBIGUOUS)
                        .within(Interval.between(inThisWeek, inNextWeek));
    }

    private static @Nullable Found relativeUnit(Match match, Reckoner reckoner) {
        Unit unit = Unit.of(match.value(WordClass.UNIT));
        int step = CalendarRules.step(match);
        return switch (unit) {
            case SECOND, MINUTE, HOUR, MILLENNIUM -> null;
            case DAY -> step == 0 ? null : toldUnit(match, reckoner);
            case WEEK, WEEKEND, MONTH, YEAR -> reckoned(unit, reckoner.fromToday(unit, step));
            case QUARTER -> quarter(reckoner, step);
            case DECADE, CENTURY -> stretch(unit, reckoner, step);
        };
    }

    private static Found quarter(Reckoner reckoner, int step) {
        Interval told = reckoner.quarter();
        boolean current = step == 0 && reckoner.tense() != Tense.FUTURE;
        return current && told != null
                ? reckoner.fromNamed(told)
                : reckoned(Unit.QUARTER, reckoner.fromToday(Unit.QUARTER, step));
    }

    private static Found stretch(Unit unit, Reckoner reckoner, int step) {
        Integer year = reckoner.thisYear();
        if (year == null) {
            return Reckoner.noAnchor(unit == Unit.DECADE ? "XXX" : "XX");
        }
        return Found.date(
                unit == Unit.DECADE ? Intervals.decade(year + 10 * step) : Intervals.century(year + 100 * step));
    }

    /** The resolved time, or the value of a unit at no known place. */
    static Found reckoned(Unit unit, @Nullable Resolved at) {
        return at != null ? Found.date(at) : Reckoner.noAnchor(unknownValue(unit));
    }

    private static String unknownValue(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY, MILLENNIUM -> "XX";
        };
    }

    private static @Nullable Found toldUnit(Match match, Reckoner reckoner) {
        Unit unit = Unit.of(match.value(WordClass.UNIT));
        if (unit.isOfClock() || unit == Unit.MILLENNIUM) {
            return null;
        }
        boolean before = match.has(WordClass.PREVIOUS) || match.has(WordClass.LAST);
        boolean after = match.has(WordClass.FOLLOWING) || match.has(WordClass.NEXT);
        int step = (after ? 1 : 0) - (before ? 1 : 0);
        return reckoner.reckonedFromTold(unit, step, unknownValue(unit));
    }

    private static @Nullable Found ago(Match match, Reckoner reckoner) {
        Unit unit = unit(match);
        if (match.has(WordClass.FEW) || match.has(WordClass.COUPLE) || unit.isOfClock()) {
            return Found.unknown("PAST_REF", Reason.VAGUE);
        }
        int count = count(match);
        Interval quarter = reckoner.quarter();
        if (unit == Unit.YEAR && quarter != null) {
            return reckoner.fromNamed(Reckoner.quarterOf(quarter.start().minusYears(count)));
        }
        LocalDate today = reckoner.today();
        if (unit == Unit.WEEK && today != null) {
            LocalDate day = today.minusWeeks(count);
            return Found.of(TimeExpression.Type.DATE, day.toString(), Week.of(day));
        }
        return reckoned(unit, reckoner.fromToday(unit, -count));
    }

    static Unit unit(Match match) {
        return Unit.of(match.has(WordClass.UNIT) ? match.value(WordClass.UNIT) : match.value(WordClass.UNITS));
    }

    static int count(Match match) {
        return match.has(WordClass.NUMBER) ? Math.min(match.value(WordClass.NUMBER), 9999) : 1;
    }

    private static Found told(Match match, Reckoner reckoner, int direction) {
        Unit unit = unit(match);
        if (match.has(WordClass.FEW) || match.has(WordClass.COUPLE) || unit.isOfClock()) {
            return Found.unknown(TimeExpression.Type.DURATION, SpanRules.length(match), Reason.VAGUE);
        }
        Interval quarter = reckoner.quarter();
        if (unit == Unit.YEAR && quarter != null) {
            return reckoner.fromNamed(Reckoner.quarterOf(quarter.start().plusYears((long) direction * count(match))));
        }
        return reckoner.reckonedFromTold(unit, direction * count(match), unknownValue(unit));
    }

    private static @Nullable Found weekend(Match match, Reckoner reckoner) {
        if (!CalendarRules.isUnit(match, Unit.WEEKEND)) {
            return null;
        }
        LocalDate today = reckoner.today();
        if (today == null) {
            return Reckoner.noAnchor(unknownValue(Unit.WEEKEND));
        }
        return Found.date(Intervals.weekend(Nearest.weekday(today, 6, reckoner.tense())));
    }

    private static @Nullable Found partOfCurrent(Match match, Reckoner reckoner) {
        Unit unit = Unit.of(match.value(WordClass.UNIT));
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, MILLENNIUM -> null;
            case WEEK, MONTH, YEAR, QUARTER, DECADE, CENTURY -> {
                Found whole = relativeUnit(match, reckoner);
                yield whole == null ? null : whole.with(Qualifiers.modifier(match.value(WordClass.PART_OF)));
            }
        };
    }

    private static @Nullable Found unitEnd(Match match, Reckoner reckoner) {
        boolean fits = CalendarRules.isUnit(match, Unit.YEAR) || CalendarRules.isUnit(match, Unit.MONTH);
        Found whole = fits ? relativeUnit(match, reckoner) : null;
        return whole == null ? null : whole.with(Modifier.END);
    }

    /** Whether a stretch follows that the words belong to: "the past three summers". */
    private static boolean isCounted(Match match) {
        return match.last().lower().endsWith("past") && match.isBefore(WordClass.NUMBER, WordClass.ORDINAL);
    }

    private static Found reference(Match match) {
        String value = switch (match.value(WordClass.REFERENCE)) {
            case 0 -> "PRESENT_REF";
            case 1 -> "PAST_REF";
            default -> "FUTURE_REF";
        };
        return Found.unknown(value, Reason.VAGUE);
    }
}
