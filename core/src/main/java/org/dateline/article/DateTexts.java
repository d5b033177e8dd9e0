package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.When;

/**
 * Reads dates as pages write them: ISO 8601 and its looser kin in attributes, and day, month and year in a line of
 * text, in many languages and orders. The calendar day is the one written, whatever the offset. A date that can't be
 * read one way only ("03/04/2020") is read as none.
 */
final class DateTexts {
    private static final String TIME = "(?:[T ,]{1,3}(\\d{1,2}):(\\d{2})(?::\\d{2})?)?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)" + TIME);
    private static final Pattern ISO_MONTH = Pattern.compile("((?:19|20)\\d{2})-(\\d{2})");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})(?::?\\d{2})?Z?)?");
    private static final Pattern CJK =
            Pattern.compile("((?:19|20)\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d/]|:\\d)(?:[ ,|\\p{L}–-]{1,12}(\\d{1,2}):(\\d{2}))?");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª|°)?\\s{0,2}(?:de |of |d')?(\\p{L}[\\p{L}\\p{M}]{2,14})\\.?,?\\s{0,2}(?:de |del )?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(\\p{L}[\\p{L}\\p{M}]{2,14})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern DAY_DASH_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/ ](\\p{L}{3,9})[-/ ]((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern IN_PATH =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(\\d{2})[/_-]?(\\d{2})(?=[/_.-]|$)");

    private static final Pattern CLOCK = Pattern.compile(
            "\\G[^\\d\\n]{0,14}?(\\d{1,2})[:.](\\d{2})(?!\\d)\\s?([ap]\\.?m)?", Pattern.CASE_INSENSITIVE);

    private DateTexts() {}

    /** Reads the machine-readable value of an attribute or a field of data. */
    static Optional<When.Resolved> value(String text) {
        String value = text.strip();
        if (value.length() > 80) {
            return Optional.empty();
        }
        Matcher compact = COMPACT.matcher(value);
        if (compact.matches()) {
            return build(compact, 1, 2, 3, 4);
        }
        Matcher month = ISO_MONTH.matcher(value);
        if (month.matches()) {
            return month(month);
        }
        return inLine(value);
    }

    private static Optional<When.Resolved> month(Matcher match) {
        int month = Integer.parseInt(match.group(2));
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(new When.Month(YearMonth.of(Integer.parseInt(match.group(1)), month)));
    }

    /** The date that an address holds as a path: {@code /2020/01/13/}. */
    static Optional<When.Resolved> inPath(String url) {
        Matcher match = IN_PATH.matcher(url);
        return match.find() ? build(match, 1, 2, 3, -1) : Optional.empty();
    }

    /** The first date in a line of text. */
    static Optional<When.Resolved> inLine(String line) {
        return find(ISO, line, 1, 2, 3, 4)
                .or(() -> find(CJK, line, 1, 2, 3, -1))
                .or(() -> named(DAY_MONTH_YEAR, line, 1, 2))
                .or(() -> named(MONTH_DAY_YEAR, line, 2, 1))
                .or(() -> named(DAY_DASH_MONTH, line, 1, 2))
                .or(() -> numeric(line));
    }

    private static Optional<When.Resolved> find(Pattern form, String line, int year, int month, int day, int hour) {
        Matcher match = form.matcher(line);
        return match.find() ? build(match, year, month, day, hour) : Optional.empty();
    }

    private static Optional<When.Resolved> named(Pattern form, String line, int day, int month) {
        Matcher match = form.matcher(line);
        while (match.find()) {
            OptionalInt number = MonthNames.of(match.group(month));
            if (number.isPresent()) {
                return date(match.group(3), number.getAsInt(), match.group(day))
                        .map(d -> withClock(d, line, match.end()));
            }
        }
        return Optional.empty();
    }

    private static When.Resolved withClock(LocalDate day, String line, int end) {
        Matcher clock = CLOCK.matcher(line);
        if (clock.find(end) && clock.start() == end) {
            int hour = Integer.parseInt(clock.group(1));
            int minute = Integer.parseInt(clock.group(2));
            String half = clock.group(3);
            if (half != null && hour >= 1 && hour <= 12) {
                hour = hour % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
            }
            if (hour < 24 && minute < 60) {
                return new When.Minute(day.atTime(hour, minute));
            }
        }
        return new When.Day(day);
    }

    /** Day and month in figures: dots put the day first; of strokes and dashes only what can't be read otherwise. */
    private static Optional<When.Resolved> numeric(String line) {
        Matcher match = NUMERIC.matcher(line);
        while (match.find()) {
            int first = Integer.parseInt(match.group(1));
            int second = Integer.parseInt(match.group(3));
            boolean dayFirst = match.group(2).equals(".") || first > 12;
            boolean monthFirst = !dayFirst && second > 12;
            if (!dayFirst && !monthFirst && first != second) {
                continue;
            }
            String year = match.group(4).length() == 2 ? "20" + match.group(4) : match.group(4);
            Optional<LocalDate> day =
                    date(year, monthFirst ? first : second, monthFirst ? match.group(3) : match.group(1));
            if (day.isPresent()) {
                return day.map(d -> withClock(d, line, Math.max(match.end(3), match.end(4))));
            }
        }
        return Optional.empty();
    }

    private static Optional<When.Resolved> build(Matcher match, int year, int month, int day, int hour) {
        Optional<LocalDate> date = date(match.group(year), Integer.parseInt(match.group(month)), match.group(day));
        if (hour < 0 || match.group(hour) == null) {
            return date.map(When.Day::new);
        }
        int h = Integer.parseInt(match.group(hour));
        int m = Integer.parseInt(match.group(hour + 1));
        return date.map(
                d -> h > 23 || m > 59 ? new When.Day(d) : new When.Minute(LocalDateTime.of(d, LocalTime.of(h, m))));
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
