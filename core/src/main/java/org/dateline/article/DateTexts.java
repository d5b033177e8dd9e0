package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as pages write them: ISO 8601 and its looser kin in attributes, and day, month and year in a line of
 * text, in many languages, orders and scripts. The calendar day is the one written, whatever the offset. A date that
 * can't be read one way only ("03/04/2020") is read in the page's own order, and as none where that isn't known.
 */
final class DateTexts {
    /** Longer lines are running text; a date in them is one of its matters. */
    private static final int LONGEST = 400;

    private final String line;
    private final DateStyle style;
    private final List<Hit> hits = new ArrayList<>();

    /**
     * A date in a line.
     *
     * @param when the date
     * @param start where it begins in the line
     * @param end where it ends, without a time of day behind it
     */
    record Hit(When.Resolved when, int start, int end) {}

    private DateTexts(String line, DateStyle style) {
        this.line = line;
        this.style = style;
    }

    /** Reads the machine-readable value of an attribute or a field of data. */
    static Optional<When.Resolved> value(String text) {
        return value(text, DateStyle.UNKNOWN);
    }

    /** The same, in the page's style where a value is made for readers after all. */
    static Optional<When.Resolved> value(String text, DateStyle style) {
        String value = text.strip();
        if (value.length() > 80) {
            return Optional.empty();
        }
        Matcher compact = DateForms.COMPACT.matcher(value);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3))
                    .map(day -> at(day, compact.group(4), compact.group(5)));
        }
        Matcher month = DateForms.ISO_MONTH.matcher(value);
        if (month.matches()) {
            return month(month);
        }
        return inLine(value, style);
    }

    private static Optional<When.Resolved> month(Matcher match) {
        int month = Integer.parseInt(match.group(2));
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(new When.Month(YearMonth.of(Integer.parseInt(match.group(1)), month)));
    }

    /** The date that an address holds as a path: {@code /2020/01/13/}. */
    static Optional<When.Resolved> inPath(String url) {
        Matcher match = DateForms.IN_PATH.matcher(url);
        return match.find()
                ? date(match.group(1), match.group(2), match.group(3)).map(When.Day::new)
                : dayFirstInPath(url);
    }

    private static Optional<When.Resolved> dayFirstInPath(String url) {
        Matcher match = DateForms.DAY_FIRST_IN_PATH.matcher(url);
        return match.find() && Integer.parseInt(match.group(1)) > 12
                ? date(match.group(3), match.group(2), match.group(1)).map(When.Day::new)
                : Optional.empty();
    }

    /** The first date in a line of text. */
    static Optional<When.Resolved> inLine(String line) {
        return inLine(line, DateStyle.UNKNOWN);
    }

    static Optional<When.Resolved> inLine(String line, DateStyle style) {
        List<Hit> hits = all(line, style);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.getFirst().when());
    }

    /** The dates in a line of text, or in the beginning of a long one, in order. */
    static List<Hit> all(String line, DateStyle style) {
        Figures figures = Figures.in(line, LONGEST);
        return figures.mayTellDate() ? new DateTexts(figures.line(), style).read(figures) : List.of();
    }

    private List<Hit> read(Figures figures) {
        if (figures.year()) {
            if (figures.led()) {
                figures(DateForms.ISO, 1, 2, 3);
            }
            if (line.indexOf('年') >= 0 || line.indexOf('년') >= 0) {
                figures(DateForms.CJK, 1, 2, 3);
            }
            if (line.contains(" tháng ")) {
                figures(DateForms.NUMBERED_MONTH, 3, 2, 1);
            }
            if (MonthNames.mayBeIn(line, style.language())) {
                named();
            }
        }
        if (figures.parted()) {
            numeric();
        }
        hits.sort(Comparator.comparingInt(Hit::start));
        List<Hit> apart = new ArrayList<>();
        for (Hit hit : hits) {
            if (apart.isEmpty() || hit.start() >= apart.getLast().end()) {
                apart.add(hit);
            }
        }
        return apart;
    }

    private void figures(Pattern form, int year, int month, int day) {
        Matcher match = form.matcher(line);
        while (match.find()) {
            boolean timed = match.groupCount() > 3 && match.group(4) != null;
            date(match.group(year), match.group(month), match.group(day))
                    .map(d -> timed ? at(d, match.group(4), match.group(5)) : withClock(d, match.end()))
                    .ifPresent(when -> hits.add(new Hit(when, match.start(), match.end())));
        }
    }

    private void named() {
        named(DateForms.DAY_MONTH_YEAR, 3, 2, 1);
        named(DateForms.MONTH_DAY_YEAR, 3, 1, 2);
        if (Figures.hasRun(line, 6)) {
            named(DateForms.LEAF, 3, 1, 2);
        }
        named(DateForms.DAY_DASH_MONTH, 3, 2, 1);
        named(DateForms.YEAR_MONTH_DAY, 1, 3, 4);
        named(DateForms.YEAR_MONTH_DAY, 1, 3, 2);
    }

    private void named(Pattern form, int year, int month, int day) {
        Matcher match = form.matcher(line);
        for (int from = 0; match.find(from); from = Math.max(match.start() + 1, match.end(month) - 2)) {
            OptionalInt number = MonthNames.of(match.group(month), style.language());
            if (number.isPresent() && match.group(day) != null) {
                date(match.group(year), String.valueOf(number.getAsInt()), match.group(day))
                        .map(d -> withClock(d, match.end()))
                        .ifPresent(when -> hits.add(new Hit(when, match.start(), match.end())));
            }
        }
    }

    /** Day and month in figures: dots put the day first; of strokes and dashes only what can't be read otherwise. */
    private void numeric() {
        Matcher match = DateForms.NUMERIC.matcher(line);
        while (match.find()) {
            boolean dots = match.group(2) != null;
            int first = Integer.parseInt(match.group(1));
            int second = Integer.parseInt(match.group(4));
            boolean dayFirst = dots || first > 12 || style.order() == DateStyle.Order.DAY_FIRST;
            boolean monthFirst = !dots && (second > 12 || style.order() == DateStyle.Order.MONTH_FIRST) && first <= 12;
            if (!dayFirst && !monthFirst && first != second) {
                continue;
            }
            String year = match.group(5).length() == 2 ? "20" + match.group(5) : match.group(5);
            date(year, match.group(monthFirst ? 1 : 4), match.group(monthFirst ? 4 : 1))
                    .map(d -> withClock(d, match.end()))
                    .ifPresent(when -> hits.add(new Hit(when, match.start(), match.end())));
        }
    }

    private When.Resolved withClock(LocalDate day, int end) {
        Matcher clock = DateForms.CLOCK.matcher(line);
        if (!clock.find(end) || clock.start() != end) {
            return new When.Day(day);
        }
        boolean glued = clock.group(4) != null;
        int hour = Integer.parseInt(clock.group(glued ? 4 : 1));
        int minute = Integer.parseInt(clock.group(glued ? 5 : 2));
        String half = clock.group(3);
        if (half != null && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? new When.Minute(day.atTime(hour, minute)) : new When.Day(day);
    }

    private static When.Resolved at(LocalDate day, @Nullable String hour, @Nullable String minute) {
        int h = hour == null ? 99 : Integer.parseInt(hour);
        int m = minute == null ? 99 : Integer.parseInt(minute);
        return h > 23 || m > 59 ? new When.Day(day) : new When.Minute(LocalDateTime.of(day, LocalTime.of(h, m)));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
