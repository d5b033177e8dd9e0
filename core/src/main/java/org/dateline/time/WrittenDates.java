package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.time.When.Unresolved;
import org.dateline.time.When.Unresolved.Reason;

/**
 * Finds dates in their commonest written forms in a language that has no rules of its own: those of CLDR's long, medium
 * and short patterns and the names of its months, as the JDK has them, and ISO 8601. A month and a day without a year, and
 * figures whose order isn't known, stay {@link Unresolved}; a year that can't be one of the Gregorian calendar makes no
 * date. Figures of any script are read. Linear in the text. Immutable; one instance serves any number of threads.
 */
public final class WrittenDates {
    private static final Set<Locale> KNOWN = Set.of(Locale.getAvailableLocales());
    private static final Map<Locale, WrittenDates> CACHE = new ConcurrentHashMap<>();
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2199;

    /** So far from its figures a date's other words may begin or end, in UTF-16 units. */
    private static final int REACH = 48;

    private final MonthsOfLanguage months;
    private final List<DatePattern> patterns;

    private WrittenDates(Locale locale) {
        months = MonthsOfLanguage.of(locale);
        patterns = DatePattern.of(locale, months);
    }

    /** Returns the finder for a language; its region, if it has one, decides on the form of its dates. */
    public static WrittenDates of(Locale language) {
        Locale plain = language.stripExtensions();
        Locale alone = Locale.of(plain.getLanguage());
        // A page may make up any number of locales: those that CLDR knows alone are kept.
        Locale known = KNOWN.contains(plain) ? plain : KNOWN.contains(alone) ? alone : Locale.ROOT;
        return CACHE.computeIfAbsent(known, WrittenDates::new);
    }

    /**
     * The dates in some ranges of a text, in order; none overlap.
     *
     * @param text the text
     * @param blocks ranges of it, ascending, not overlapping; no date crosses from one into the next
     * @param order which figure of {@code 01/05/2020} is the day
     */
    public List<TimeExpression> find(SourceText text, List<Span> blocks, DateOrder order) {
        List<TimeExpression> found = new ArrayList<>();
        for (Span block : blocks) {
            List<TimeExpression> all = new ArrayList<>();
            for (Span around : aroundFigures(text.text(), block)) {
                for (DatePattern pattern : patterns) {
                    Matcher matcher = pattern.regex()
                            .matcher(text.text())
                            .region(around.start(), around.end())
                            .useTransparentBounds(true);
                    while (matcher.find()) {
                        read(text, matcher, pattern, order, all);
                    }
                }
            }
            all.sort(
                    Comparator.comparingInt((TimeExpression time) -> time.span().start())
                            .thenComparingInt(time -> -time.span().length()));
            int end = block.start();
            for (TimeExpression time : all) {
                if (time.span().start() >= end) {
                    end = time.span().end();
                    if (!time.value().isEmpty()) {
                        found.add(time);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** The parts of a block that can hold a date: every form has a figure. */
    private static List<Span> aroundFigures(String text, Span block) {
        List<Span> parts = new ArrayList<>();
        int start = block.start();
        int end = Integer.MIN_VALUE;
        for (int i = block.start(); i < block.end(); i++) {
            if (Character.isDigit(text.codePointAt(i))) {
                if (end < i - REACH) {
                    addPart(start, end, parts);
                    start = Math.max(block.start(), i - REACH);
                }
                end = Math.min(block.end(), i + REACH);
            }
        }
        addPart(start, end, parts);
        return parts;
    }

    private static void addPart(int start, int end, List<Span> parts) {
        if (end > start) {
            parts.add(Span.of(start, end));
        }
    }

    private void read(SourceText text, Matcher match, DatePattern pattern, DateOrder order, List<TimeExpression> out) {
        Span span = Span.of(match.start(), match.end());
        int year = pattern.number(match, "y");
        int month = pattern.isNamed() ? months.month(match.group("M")) : pattern.number(match, "M");
        int day = pattern.number(match, "d");
        if (year > 0 && (year < FIRST_YEAR || year > LAST_YEAR)) {
            return;
        }
        if (pattern.inOrder() && month <= 12 && day <= 12 && month != day && order == DateOrder.UNKNOWN) {
            out.add(unresolved(text, span, String.format(Locale.ROOT, "%04d", year), Reason.AMBIGUOUS, pattern));
            return;
        }
        boolean swap = pattern.inOrder() && (month > 12 || (day <= 12 && order == DateOrder.MONTH_FIRST));
        date(text, span, year, swap ? day : month, swap ? month : day, pattern, out);
    }

    private static void date(
            SourceText text, Span span, int year, int month, int day, DatePattern pattern, List<TimeExpression> out) {
        try {
            if (year > 0) {
                When.Resolved when = day > 0
                        ? new When.Day(LocalDate.of(year, month, day))
                        : new When.Month(YearMonth.of(year, month));
                out.add(new TimeExpression(
                        span, TimeExpression.Type.DATE, when.value(), Modifier.NONE, when, pattern.name()));
            } else {
                // A leap year holds every day that a month and a day without a year can mean.
                LocalDate.of(2000, month, day);
                String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
                out.add(unresolved(text, span, value, Reason.NO_ANCHOR, pattern));
            }
        } catch (DateTimeException e) {
            // Figures that make no date of the calendar hide what is a part of them.
            out.add(unresolved(text, span, "", Reason.VAGUE, pattern));
        }
    }

    private static TimeExpression unresolved(
            SourceText text, Span span, String value, Reason reason, DatePattern pattern) {
        When when = new Unresolved(text.at(span), reason);
        return new TimeExpression(span, TimeExpression.Type.DATE, value, Modifier.NONE, when, pattern.name());
    }
}
