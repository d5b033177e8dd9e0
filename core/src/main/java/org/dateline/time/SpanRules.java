package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.time.When.Interval;
import org.dateline.time.When.Resolved;
import org.jspecify.annotations.Nullable;

/** Lengths of time (DURATION) and times that come again (SET). */
final class SpanRules {
    static final List<Rule> ALL = List.of(
            Rule.of("quantity", "THE|THAT? NUMBER DASH? MORE? UNIT|UNITS", SpanRules::quantity),
            Rule.of("a-quantity", "A DASH? MORE? UNIT", SpanRules::oneUnit),
            Rule.of("few-units", "FEW|COUPLE MORE? UNIT|UNITS", (m, r) -> Found.duration(length(m))),
            Rule.of("range-of-units", "NUMBER OR NUMBER DASH? UNIT|UNITS", (m, r) -> vague(m)),
            Rule.of("past-quantity", "LAST|PAST NUMBER|FEW|COUPLE MORE? UNIT|UNITS", (m, r) -> lately(m, r, -1)),
            Rule.of("next-quantity", "NEXT NUMBER|FEW|COUPLE MORE? UNIT|UNITS", (m, r) -> lately(m, r, 1)),
            Rule.of("nth-quantity", "THE|LATEST ORDINAL? NUMBER|FEW|COUPLE MORE? UNIT|UNITS", (m, r) -> quantity(m, r)),
            Rule.of("past-unit", "PAST UNIT", (m, r) -> lately(m, r, -1)),
            Rule.of("next-range", "NEXT|PAST|LAST NUMBER OR NUMBER UNITS", (m, r) -> vague(m)),
            Rule.of("recent-units", "NEXT|PAST|LAST UNITS", (m, r) -> vague(m)),
            Rule.of("units", "UNITS", (m, r) -> units(m)),
            Rule.of("each-unit", "EACH MORE? UNIT|WEEKDAY|MONTH|SEASON|PART", (m, r) -> each(m)),
            Rule.of("each-quantity", "EACH NUMBER|FEW|COUPLE UNITS", (m, r) -> Found.set(length(m))),
            Rule.of("frequency", "FREQUENCY", (m, r) -> NameCheck.beginsName(m) ? null : frequency(m)),
            Rule.of("weekdays", "WEEKDAYS", (m, r) -> Found.set("XXXX-WXX-" + m.value(WordClass.WEEKDAYS))));

    private static final String[] PARTS = {"", "TMO", "TAF", "TEV", "TNI"};

    private SpanRules() {}

    private static @Nullable Found quantity(Match match, Reckoner reckoner) {
        if (isOneDay(match, reckoner)) {
            return Found.unknown("FUTURE_REF", When.Unresolved.Reason.VAGUE);
        }
        boolean fraction = match.has(WordClass.DASH) && match.has(WordClass.UNITS);
        boolean name = match.from() > 0 && match.last().capital();
        return isAge(match) || fraction || name ? null : Found.duration(length(match));
    }

    /** Whether the age of a person follows: "a 30-year-old man". */
    private static boolean isAge(Match match) {
        int next = match.to();
        if (match.isBefore(WordClass.DASH)) {
            next++;
        }
        return next < match.terms().size()
                && match.terms().get(next).is(WordClass.OLD)
                && RelativeRules.unit(match) == Unit.YEAR;
    }

    static String length(Match match) {
        Unit unit = RelativeRules.unit(match);
        if (match.has(WordClass.COUPLE)) {
            return unit.duration(2);
        }
        boolean counted = match.has(WordClass.NUMBER) || !match.has(WordClass.FEW);
        return counted ? unit.duration(RelativeRules.count(match)) : unit.vagueDuration();
    }

    /** "A year" behind an amount is a rate, behind a preposition a length. */
    private static @Nullable Found oneUnit(Match match, Reckoner reckoner) {
        Unit unit = RelativeRules.unit(match);
        boolean length = match.isAfter(WordClass.PREPOSITION, WordClass.QUALIFIER, WordClass.EDGE);
        if (unit == Unit.SECOND || unit == Unit.QUARTER) {
            return null;
        }
        if (length || match.from() == 0 || match.first().lower().equals("one")) {
            return isAge(match) ? null : Found.duration(unit.duration(1));
        }
        return rate(match) ? Found.set(unit.duration(1)) : Found.duration(unit.duration(1));
    }

    /** Whether it is no length but some day to come: "will one day be", not "for one day" or "one day of talks". */
    private static boolean isOneDay(Match match, Reckoner reckoner) {
        return match.to() - match.from() == 2
                && match.first().lower().equals("one")
                && RelativeRules.unit(match) == Unit.DAY
                && reckoner.tense() == Tense.FUTURE
                && !match.isAfter(WordClass.PREPOSITION, WordClass.QUALIFIER, WordClass.EDGE)
                && !match.isBefore(
                        WordClass.OF, WordClass.POSSESSIVE, WordClass.AGO, WordClass.LATER, WordClass.EARLIER);
    }

    private static boolean rate(Match match) {
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - 3); i--) {
            Term term = match.terms().get(i);
            if (Pieces.isDigit(term.lower().charAt(0))
                    || term.is(WordClass.NUMBER)
                    || term.is(WordClass.CURRENCY)
                    || term.lower().equals("times")
                    || term.lower().equals("twice")
                    || term.lower().equals("once")) {
                return true;
            }
        }
        return false;
    }

    private static Found vague(Match match) {
        return Found.duration(RelativeRules.unit(match).vagueDuration());
    }

    private static @Nullable Found units(Match match) {
        Unit unit = RelativeRules.unit(match);
        boolean part = match.isAfter(WordClass.INTEGER, WordClass.CURRENCY, WordClass.POSSESSIVE);
        boolean small = unit.isOfClock() && unit != Unit.HOUR;
        return part || small || unit == Unit.QUARTER || unit == Unit.WEEKEND ? null : vague(match);
    }

    /** A length that reaches up to today or begins there. */
    private static @Nullable Found lately(Match match, Reckoner reckoner, int direction) {
        if (NameCheck.isVerb(match)) {
            return null;
        }
        String length = length(match);
        LocalDate today = reckoner.today();
        Unit unit = RelativeRules.unit(match);
        boolean uncounted = !match.has(WordClass.NUMBER) && match.has(WordClass.FEW);
        if (today == null || uncounted || unit.isOfClock()) {
            return Found.duration(length);
        }
        Resolved edge = reckoner.fromToday(unit, direction * RelativeRules.count(match));
        if (edge == null || unit == Unit.WEEKEND || unit == Unit.QUARTER) {
            return Found.duration(length);
        }
        LocalDate far = far(today, unit, direction * RelativeRules.count(match));
        Interval at = direction < 0 ? Interval.between(far, today) : Interval.between(today, far);
        return Found.duration(length, at);
    }

    private static LocalDate far(LocalDate today, Unit unit, int count) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> today;
            case DAY, WEEKEND -> today.plusDays(count);
            case WEEK -> today.plusWeeks(count);
            case MONTH -> today.plusMonths(count);
            case QUARTER -> today.plusMonths(3L * count);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> today.plusYears((long) count * unit.factor());
        };
    }

    private static @Nullable Found each(Match match) {
        if (match.has(WordClass.WEEKDAY)) {
            return Found.set("XXXX-WXX-" + match.value(WordClass.WEEKDAY));
        }
        if (match.has(WordClass.MONTH)) {
            int month = match.value(WordClass.MONTH);
            return Found.set("XXXX-" + (month < 10 ? "0" : "") + month);
        }
        if (match.has(WordClass.SEASON)) {
            return Found.set("XXXX-" + Season.of(match.value(WordClass.SEASON)).code());
        }
        return match.has(WordClass.PART)
                ? Found.set("XXXX-XX-XX" + PARTS[match.value(WordClass.PART)])
                : Found.set(RelativeRules.unit(match).duration(1));
    }

    private static Found frequency(Match match) {
        int unit = match.value(WordClass.FREQUENCY);
        return Found.set(unit < 0 ? Unit.of(-unit).duration(2) : Unit.of(unit).duration(1));
    }
}
