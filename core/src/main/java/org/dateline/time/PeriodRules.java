package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.time.When.Interval;
import org.dateline.time.When.Unresolved.Reason;
import org.jspecify.annotations.Nullable;

/** Seasons, quarters, halves and fiscal years. */
final class PeriodRules {
    static final List<Rule> ALL = List.of(
            Rule.of("season-year", "THE? SEASON OF|COMMA? YEAR", (m, r) -> season(m, m.value(WordClass.YEAR))),
            Rule.of(
                    "season-of-relative-year",
                    "THE? SEASON OF? THIS|LAST|NEXT UNIT",
                    PeriodRules::seasonOfRelativeYear),
            Rule.of("season", "THE|THIS|LAST|NEXT|PAST SEASON", PeriodRules::relativeSeason),
            Rule.of(
                    "quarter-of-year",
                    "THE|POSSESSIVE? FISCAL? DASH? ORDINAL DASH? QUARTER OF? FISCAL? YEAR",
                    (m, r) -> quarterOf(m, m.value(WordClass.YEAR), r)),
            Rule.of(
                    "year-quarter",
                    "THE? FISCAL? YEAR DASH? ORDINAL DASH? QUARTER",
                    (m, r) -> quarterOf(m, m.value(WordClass.YEAR), r)),
            Rule.of(
                    "quarter-of-relative-year",
                    "THE|POSSESSIVE? FISCAL? ORDINAL DASH? QUARTER OF? THIS|LAST|NEXT UNIT",
                    PeriodRules::quarterOfRelativeYear),
            Rule.of(
                    "relative-year-quarter",
                    "THIS|LAST|NEXT UNIT POSSESSIVE FISCAL? ORDINAL DASH? QUARTER",
                    PeriodRules::quarterOfRelativeYear),
            Rule.of("quarter", "THE|POSSESSIVE? FISCAL? DASH? ORDINAL DASH? QUARTER", PeriodRules::quarter),
            Rule.of("half-of-year", "THE? ORDINAL DASH? HALF OF YEAR", (m, r) -> half(m, m.value(WordClass.YEAR))),
            Rule.of(
                    "half-of-relative-year",
                    "THE? ORDINAL DASH? HALF OF THIS|LAST|NEXT UNIT",
                    PeriodRules::halfOfRelativeYear),
            Rule.of("fiscal-year", "FISCAL YEAR", (m, r) -> fiscal(m.value(WordClass.YEAR))),
            Rule.of("fiscal-short-year", "FISCAL APOSTROPHE TWO_FIGURES", PeriodRules::fiscalShort),
            Rule.of("relative-fiscal-year", "THIS|LAST|NEXT FISCAL", PeriodRules::relativeFiscal));

    private PeriodRules() {}

    private static Found season(Match match, int year) {
        return Found.date(Intervals.season(year, season(match)));
    }

    private static Season season(Match match) {
        return Season.of(match.value(WordClass.SEASON));
    }

    private static @Nullable Found seasonOfRelativeYear(Match match, Reckoner reckoner) {
        Integer year = reckoner.thisYear();
        if (!CalendarRules.isUnit(match, Unit.YEAR)) {
            return null;
        }
        return year == null
                ? Reckoner.noAnchor("XXXX-" + season(match).code())
                : season(match, year + CalendarRules.step(match));
    }

    private static @Nullable Found relativeSeason(Match match, Reckoner reckoner) {
        LocalDate today = reckoner.today();
        if (NameCheck.isPartOfName(match) || NameCheck.isFallOrSpring(match)) {
            return null;
        }
        if (today == null) {
            return Reckoner.noAnchor("XXXX-" + season(match).code());
        }
        if (match.has(WordClass.THIS)) {
            return season(match, today.getYear());
        }
        LocalDate from = match.has(WordClass.LAST) || match.has(WordClass.PAST) ? today.minusMonths(3) : today;
        Tense tense = CalendarRules.direction(match, reckoner);
        return CalendarRules.found(Nearest.ofYears(from, tense, year -> Intervals.season(year, season(match))));
    }

    private static @Nullable Found quarterOf(Match match, int year, Reckoner reckoner) {
        int quarter = match.value(WordClass.ORDINAL);
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        int closing = ReportRules.closingMonth(match);
        boolean fiscal = match.has(WordClass.FISCAL) || (closing != 0 && closing != 3 * quarter);
        reckoner.name(Intervals.quarter(year, quarter), fiscal);
        return reckoner.fromNamed(Intervals.quarter(year, quarter));
    }

    private static @Nullable Found quarterOfRelativeYear(Match match, Reckoner reckoner) {
        Integer year = reckoner.thisYear();
        if (!CalendarRules.isUnit(match, Unit.YEAR)) {
            return null;
        }
        return year == null ? unknownQuarter(match) : quarterOf(match, year + CalendarRules.step(match), reckoner);
    }

    private static Found unknownQuarter(Match match) {
        return Reckoner.noAnchor("XXXX-Q" + match.value(WordClass.ORDINAL));
    }

    static @Nullable Found quarter(Match match, Reckoner reckoner) {
        int number = match.value(WordClass.ORDINAL);
        if (number < 1 || number > 4) {
            return null;
        }
        LocalDate today = reckoner.today();
        if (today == null) {
            return unknownQuarter(match);
        }
        Interval nearest = (Interval) Nearest.ofYears(today, reckoner.tense(), year -> Intervals.quarter(year, number));
        return nearest == null ? null : quarterOf(match, nearest.start().getYear(), reckoner);
    }

    private static @Nullable Found half(Match match, int year) {
        int half = match.value(WordClass.ORDINAL);
        return half == 1 || half == 2 ? Found.date(Intervals.half(year, half)) : null;
    }

    private static @Nullable Found halfOfRelativeYear(Match match, Reckoner reckoner) {
        Integer year = reckoner.thisYear();
        if (!CalendarRules.isUnit(match, Unit.YEAR)) {
            return null;
        }
        return year == null
                ? Reckoner.noAnchor("XXXX-H" + match.value(WordClass.ORDINAL))
                : half(match, year + CalendarRules.step(match));
    }

    /** When a fiscal year begins is the firm's own affair: only its name is known. */
    private static Found fiscal(int year) {
        return Found.unknown(String.format(Locale.ROOT, "%04d", year), Reason.AMBIGUOUS)
                .within(Intervals.yearOfFirm(year));
    }

    private static Found fiscalShort(Match match, Reckoner reckoner) {
        int figures = match.value(WordClass.TWO_FIGURES);
        Integer year = reckoner.year(figures);
        return year == null
                ? Found.unknown(String.format(Locale.ROOT, "XX%02d", figures), Reason.AMBIGUOUS)
                : fiscal(year);
    }

    private static @Nullable Found relativeFiscal(Match match, Reckoner reckoner) {
        Term words = match.term(WordClass.FISCAL);
        if (words.end() - words.start() <= "financial".length()) {
            return null;
        }
        Integer year = reckoner.thisYear();
        return year == null ? Reckoner.noAnchor("XXXX") : fiscal(year + CalendarRules.step(match));
    }
}
