package org.dateline.time;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One written form of a date, made of one of CLDR's patterns (UTS 35, part 4) by turning its fields into groups {@code y},
 * {@code M} and {@code d}.
 *
 * @param name what finds it
 * @param regex the form
 * @param isNamed whether the month is a name
 * @param inOrder whether day and month are figures whose order is the country's; the group {@code d} is then the first
 */
record DatePattern(String name, Pattern regex, boolean isNamed, boolean inOrder) {
    private static final String FIGURE_BEFORE = "(?<![\\p{Nd}\\p{L}])(?<!\\p{Nd}[.,:/-])";
    private static final String FIGURE_BEHIND = "(?![\\p{Nd}]|[.,:/-][\\p{Nd}])";
    private static final String DAY = "(?<d>\\p{Nd}{1,2})(?:er|re|st|nd|rd|th|[ºª°]|(?=\\.?))";
    private static final String YEAR = "(?<y>\\p{Nd}{4})";
    private static final String MONTH = "(?<M>\\p{Nd}{1,2})";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The forms of a language. */
    static List<DatePattern> of(Locale locale, MonthsOfLanguage months) {
        Map<String, DatePattern> forms = new LinkedHashMap<>();
        add("iso-date", YEAR + "-" + MONTH + "-(?<d>\\p{Nd}{1,2})", false, false, forms);
        add("dotted-date", "(?<d>\\p{Nd}{1,2})\\.\\h?" + MONTH + "\\.\\h?" + YEAR, false, false, forms);
        add("figures-date", "(?<d>\\p{Nd}{1,2})([/-])" + MONTH + "\\2" + YEAR, false, true, forms);
        add(
                "east-asian-date",
                YEAR + "[年년]\\h*" + MONTH + "[月월]\\h*(?:(?<d>\\p{Nd}{1,2})[日號号일])?",
                false,
                false,
                forms);
        add("east-asian-day", MONTH + "[月월]\\h*(?<d>\\p{Nd}{1,2})[日號号일]", false, false, forms);
        if (!months.byName().isEmpty()) {
            String name = "(?<M>" + months.regex() + ")(?!\\p{L})\\.?";
            for (FormatStyle style : List.of(FormatStyle.LONG, FormatStyle.MEDIUM)) {
                String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        style, null, IsoChronology.INSTANCE, locale);
                if (pattern.contains("MMM") || pattern.contains("LLL")) {
                    named(pattern, name, forms);
                }
            }
            add("day-month-year", DAY + "\\.?\\h+" + name + ",?\\h+" + YEAR, true, false, forms);
            add("day-month", DAY + "\\.?\\h+" + name, true, false, forms);
            add("month-year", name + "\\h+" + YEAR, true, false, forms);
        }
        return List.copyOf(forms.values());
    }

    /** A pattern of CLDR as it is, without its year, and without its day. */
    private static void named(String pattern, String month, Map<String, DatePattern> forms) {
        List<String> parts = parts(pattern, month);
        add("cldr-date", String.join("", parts), true, false, forms);
        int year = parts.indexOf(YEAR);
        int day = parts.indexOf(DAY);
        int name = parts.indexOf(month);
        if (year < 0 || day < 0 || name < 0) {
            return;
        }
        add(
                "cldr-day",
                String.join("", parts.subList(Math.min(day, name), Math.max(day, name) + 1)),
                true,
                false,
                forms);
        boolean between = day > Math.min(year, name) && day < Math.max(year, name);
        if (!between) {
            List<String> both = parts.subList(Math.min(year, name), Math.max(year, name) + 1);
            add("cldr-month", String.join("", both), true, false, forms);
        }
    }

    /** The fields of a pattern as groups and what stands between them as it is written; the weekday is left out. */
    private static List<String> parts(String pattern, String month) {
        List<String> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < pattern.length(); ) {
            char c = pattern.charAt(i);
            int end = i + 1;
            if (c == '\'') {
                end = pattern.indexOf('\'', i + 1) + 1;
                literal.append(end == i + 2 ? "'" : pattern.substring(i + 1, Math.max(i + 1, end - 1)));
                end = Math.max(end, i + 1);
            } else if (Character.isLetter(c) && c < 128) {
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                flush(literal, parts);
                parts.add(
                        switch (c) {
                            case 'y', 'u' -> YEAR;
                            case 'd' -> DAY;
                            case 'M', 'L' -> month;
                            default -> "";
                        });
            } else {
                literal.append(c);
            }
            i = end;
        }
        return parts;
    }

    private static void flush(StringBuilder literal, List<String> parts) {
        String words = literal.toString();
        literal.setLength(0);
        if (words.isBlank()) {
            parts.add(words.isEmpty() ? "" : "\\h+");
            return;
        }
        String inner = Pattern.quote(words.strip());
        boolean before = Character.isWhitespace(words.charAt(0));
        boolean behind = Character.isWhitespace(words.charAt(words.length() - 1));
        parts.add((before ? "\\h*" : "") + inner + (behind ? "\\h*" : ""));
    }

    private static void add(
            String name, String form, boolean isNamed, boolean inOrder, Map<String, DatePattern> forms) {
        // In East Asian text no blank parts a date from the word before it.
        String before = name.startsWith("east-asian")
                ? "(?<!\\p{Nd})"
                : isNamed && form.startsWith("(?<M>") ? "(?<!\\p{L})" : FIGURE_BEFORE;
        String behind = form.endsWith("\\.?") ? "" : FIGURE_BEHIND;
        forms.putIfAbsent(
                form, new DatePattern(name, Pattern.compile(before + form + behind, FLAGS), isNamed, inOrder));
    }

    /** The figure of a group, whatever its script; 0 where the form has no such group or it took no part. */
    int number(Matcher match, String group) {
        String figures = regex.namedGroups().containsKey(group) ? match.group(group) : null;
        int value = 0;
        for (int i = 0; figures != null && i < figures.length(); i++) {
            value = value * 10 + Character.digit(figures.charAt(i), 10);
        }
        return value;
    }
}
