package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.time.When.Interval;
import org.dateline.time.When.Unresolved.Reason;
import org.dateline.time.When.Year;
import org.jspecify.annotations.Nullable;

/** Periods as reports of business name them: by the one that they are about, or by the day that they ended on. */
final class ReportRules {
    static final List<Rule> ALL = List.of(
            Rule.of("year-ago-quarter", "THE|A? YEAR_AGO ORDINAL? QUARTER|PERIOD?", ReportRules::yearAgo),
            Rule.of("period-of-year", "THE YEAR QUARTER|PERIOD", ReportRules::periodOfYear),
            Rule.of("latest-quarter", "LATEST QUARTER|PERIOD", ReportRules::latest),
            Rule.of("the-quarter", "THE QUARTER", ReportRules::theQuarter),
            Rule.of("year-ended", "THE|A|POSSESSIVE? MORE? UNIT", (m, r) -> yearEnded(m)),
            Rule.of("fiscal-year-ended", "THE|A|POSSESSIVE? FISCAL", (m, r) -> fiscalYearEnded(m)),
            Rule.of("for-the-year", "THE MORE? UNIT", ReportRules::forTheYear));

    private ReportRules() {}

    private static @Nullable Found yearAgo(Match match, Reckoner reckoner) {
        Interval quarter = reckoner.quarter();
        if (match.has(WordClass.ORDINAL)) {
            Found current = PeriodRules.quarter(match, reckoner);
            Interval named = reckoner.quarter();
            return current == null || named == null
                    ? current
                    : reckoner.fromNamed(Reckoner.quarterOf(named.start().minusYears(1)));
        }
        if (quarter != null) {
            return reckoner.fromNamed(Reckoner.quarterOf(quarter.start().minusYears(1)));
        }
        return match.first().lower().startsWith("year") || match.has(WordClass.PERIOD) || match.has(WordClass.QUARTER)
                ? RelativeRules.reckoned(Unit.YEAR, reckoner.fromToday(Unit.YEAR, -1))
                : null;
    }

    private static @Nullable Found periodOfYear(Match match, Reckoner reckoner) {
        Interval quarter = reckoner.quarter();
        int year = match.value(WordClass.YEAR);
        if (quarter != null) {
            return reckoner.fromNamed(Reckoner.quarterOf(quarter.start().withYear(year)));
        }
        return Found.date(new Year(year, Modifier.NONE));
    }

    /** The one named last, but none that was still to come or going on; else the last that was over. */
    private static @Nullable Found latest(Match match, Reckoner reckoner) {
        Interval told = reckoner.quarter();
        LocalDate today = reckoner.today();
        if (match.has(WordClass.PERIOD) || today == null) {
            return told == null ? unnamed(match) : reckoner.fromNamed(told);
        }
        return told != null && !told.end().isAfter(today)
                ? reckoner.fromNamed(told)
                : Found.date(Reckoner.quarterOf(today.minusMonths(3)));
    }

    private static @Nullable Found unnamed(Match match) {
        return match.has(WordClass.PERIOD) ? null : Found.unknown("XXXX-QX", Reason.VAGUE);
    }

    private static @Nullable Found theQuarter(Match match, Reckoner reckoner) {
        int closing = closingMonth(match);
        LocalDate today = reckoner.today();
        Interval told = reckoner.quarter();
        if (closing == 0) {
            return told == null ? unnamed(match) : reckoner.fromNamed(told);
        }
        if (closing % 3 != 0 || today == null) {
            return Found.unknown("XXXX-QX", closing % 3 == 0 ? Reason.NO_ANCHOR : Reason.AMBIGUOUS);
        }
        Tense tense = match.terms().get(match.to()).lower().equals("ended") ? Tense.PAST : reckoner.tense();
        Interval ended = (Interval) Nearest.ofYears(today, tense, year -> Intervals.quarter(year, closing / 3));
        if (ended == null) {
            return null;
        }
        if (told == null) {
            reckoner.name(ended, false);
        }
        return Found.date(ended);
    }

    /** The month of the day that the period is said to end on, right behind it: "ended June 30"; 0 if none is. */
    static int closingMonth(Match match) {
        List<Term> terms = match.terms();
        int month = match.to() + 1;
        boolean told =
                isEnding(match) && month < terms.size() && terms.get(month).is(WordClass.MONTH);
        return told ? terms.get(month).value(WordClass.MONTH) : 0;
    }

    private static boolean isEnding(Match match) {
        if (match.to() >= match.terms().size()) {
            return false;
        }
        String next = match.terms().get(match.to()).lower();
        return next.equals("ended") || next.equals("ending");
    }

    private static @Nullable Found yearEnded(Match match) {
        return CalendarRules.isUnit(match, Unit.YEAR) && isEnding(match) ? Found.duration(Unit.YEAR.duration(1)) : null;
    }

    private static @Nullable Found fiscalYearEnded(Match match) {
        Term words = match.term(WordClass.FISCAL);
        boolean year = words.end() - words.start() > "financial".length();
        return year && isEnding(match) ? Found.duration(Unit.YEAR.duration(1)) : null;
    }

    /** "Sales for the year": the year that the report is about, which need not be the calendar's. */
    private static @Nullable Found forTheYear(Match match, Reckoner reckoner) {
        boolean year = CalendarRules.isUnit(match, Unit.YEAR)
                && match.from() > 0
                && match.terms().get(match.from() - 1).lower().equals("for");
        boolean other = match.isBefore(WordClass.OF, WordClass.YEAR, WordClass.INTEGER, WordClass.FISCAL);
        if (!year || other || isEnding(match)) {
            return null;
        }
        Integer now = reckoner.thisYear();
        return now == null
                ? Reckoner.noAnchor("XXXX")
                : Found.unknown(new Year(now, Modifier.NONE).value(), Reason.AMBIGUOUS);
    }
}
