package org.dateline.time;

import java.util.List;
import java.util.Set;

/** Whether a word that may be a time is one here, or a name, a verb, or a count of something. */
final class NameCheck {
    /** Words that make a newspaper's name of a weekday. */
    private static final Set<String> MASTHEADS = Set.of(
            "times",
            "post",
            "mirror",
            "telegraph",
            "express",
            "mail",
            "herald",
            "tribune",
            "people",
            "star",
            "world",
            "independent",
            "sun",
            "business",
            "mercury",
            "review",
            "magazine");

    private static final Set<String> BEFORE_VERBS =
            Set.of("will", "would", "may", "might", "could", "can", "should", "must", "to", "not");

    private NameCheck() {}

    /** Whether the words are part of a longer name ("the Sunday Times", "Christmas Island"). */
    static boolean isPartOfName(Match match) {
        if (match.to() >= match.terms().size()) {
            return false;
        }
        Term next = match.terms().get(match.to());
        if (!next.capital() || next.meaning().mask() != 0) {
            return false;
        }
        return MASTHEADS.contains(next.lower()) || match.isAfter(WordClass.THE);
    }

    /** Whether a capitalised word stands behind another of a name ("USA Today"). */
    static boolean endsName(Match match) {
        if (match.from() == 0 || !match.first().capital()) {
            return false;
        }
        Term before = match.terms().get(match.from() - 1);
        return before.capital() && before.meaning().mask() == 0;
    }

    /** Whether "the fall" or "the spring" may be a drop or a coil: no preposition stands before it. */
    static boolean isFallOrSpring(Match match) {
        String word = match.last().lower();
        boolean either = word.equals("fall") || word.equals("spring");
        return either && match.has(WordClass.THE) && !match.isAfter(WordClass.PREPOSITION, WordClass.EDGE);
    }

    /** Whether "last" is the verb ("will last two years"). */
    static boolean isVerb(Match match) {
        return match.from() > 0
                && match.first().lower().equals("last")
                && BEFORE_VERBS.contains(match.terms().get(match.from() - 1).lower());
    }

    /** Whether a month's name stands for the month: not for the verb "may", a march, or a woman named April. */
    static boolean isMonth(Match match) {
        if (isPartOfName(match)) {
            return false;
        }
        int month = match.value(WordClass.MONTH);
        String word = match.first().lower();
        if (month != 5 && word.length() < 4) {
            return false;
        }
        boolean plain = month == 1 || month == 2 || month == 7 || month >= 9 || word.endsWith(".");
        return plain
                || (!followedByName(match)
                        && match.isAfter(
                                WordClass.PREPOSITION, WordClass.THE, WordClass.A, WordClass.EDGE, WordClass.DASH));
    }

    /** Whether a capitalised word follows ("the daily Granada Herald"). */
    static boolean beginsName(Match match) {
        return followedByName(match);
    }

    private static boolean followedByName(Match match) {
        List<Term> terms = match.terms();
        return match.to() < terms.size()
                && terms.get(match.to()).capital()
                && terms.get(match.to()).meaning().mask() == 0;
    }

    /** Whether four figures are a year: not an amount, a count, or a part of a longer figure. */
    static boolean isYear(Match match) {
        if (match.isAfter(WordClass.CURRENCY, WordClass.SLASH, WordClass.COLON, WordClass.DOT)) {
            return false;
        }
        Term term = match.first();
        boolean glued = match.from() > 0 && !term.spaced() && match.isAfter(WordClass.INTEGER);
        if (glued || match.isBefore(WordClass.UNITS, WordClass.CARDINAL, WordClass.COLON)) {
            return false;
        }
        if (match.isAfter(WordClass.POSSESSIVE, WordClass.A) && followedByName(match)) {
            return false;
        }
        int year = term.value(WordClass.YEAR);
        boolean usual = year >= 1900 && year <= 2050;
        return usual
                ? !isCount(match)
                : match.isAfter(WordClass.PREPOSITION) && year >= 1400 && year <= 2100 && !isCount(match);
    }

    /** Whether a plural, a percent sign or another figure follows, as it does behind a count. */
    private static boolean isCount(Match match) {
        if (match.to() >= match.terms().size()) {
            return false;
        }
        Term next = match.terms().get(match.to());
        return next.is(WordClass.INTEGER)
                || next.lower().equals("%")
                || next.lower().equals("percent");
    }
}
