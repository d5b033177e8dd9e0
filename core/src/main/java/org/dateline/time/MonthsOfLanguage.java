package org.dateline.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the months in one language, in all its countries: in full and short, as they stand in a date and alone,
 * from CLDR as the JDK has it. A name that means two months is none. Immutable.
 *
 * @param byName the month, 1 to 12, of each name in small letters
 * @param regex any of the names, the longest first
 */
record MonthsOfLanguage(Map<String, Integer> byName, String regex) {
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    MonthsOfLanguage {
        byName = Map.copyOf(byName);
    }

    static MonthsOfLanguage of(Locale language) {
        Map<String, Integer> names = new HashMap<>();
        Set<String> torn = new HashSet<>();
        Stream.concat(Stream.of(language), Arrays.stream(Locale.getAvailableLocales()))
                .filter(locale -> locale.getLanguage().equals(language.getLanguage())
                        && !language.getLanguage().isEmpty())
                .forEach(locale -> add(locale, names, torn));
        torn.forEach(names::remove);
        String regex = names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new MonthsOfLanguage(names, regex);
    }

    private static void add(Locale locale, Map<String, Integer> names, Set<String> torn) {
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String name = fold(month.getDisplayName(style, locale));
                boolean letters = name.codePoints().anyMatch(Character::isLetter)
                        && name.codePoints().noneMatch(Character::isDigit);
                Integer other = letters ? names.putIfAbsent(name, month.getValue()) : null;
                if (other != null && other != month.getValue()) {
                    torn.add(name);
                }
            }
        }
    }

    /** Small letters; a Turkish capital İ leaves no dot behind, and a short form no full stop. */
    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("\u0307", "").strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The month of a name that {@link #regex} found, 1 to 12. */
    int month(String name) {
        return byName.getOrDefault(fold(name), 0);
    }
}
