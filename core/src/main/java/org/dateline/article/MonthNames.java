package org.dateline.article;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The names of the months in many languages, from the CLDR data of the JDK. A name that means different months in
 * different languages ("listopad") belongs to none. Immutable.
 */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "pl", "cs", "sk", "hu", "ro", "bg",
            "el", "ru", "uk", "tr", "id", "ms", "vi", "sw", "zu", "xh", "af", "ca", "eu", "gl", "et", "lv", "lt", "sl",
            "hr", "sr", "ar", "he", "fa", "hi", "bn", "ta", "th", "ko");
    private static final Map<String, Integer> MONTHS = read();

    private MonthNames() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> months = new HashMap<>();
        Set<String> torn = new HashSet<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            add(symbols.getMonths(), months, torn);
            add(symbols.getShortMonths(), months, torn);
        }
        torn.forEach(months::remove);
        months.put("maerz", 3);
        months.put("sept", 9);
        months.put("jänner", 1);
        return Map.copyOf(months);
    }

    private static void add(String[] names, Map<String, Integer> months, Set<String> torn) {
        for (int month = 0; month < 12; month++) {
            String name = fold(names[month]);
            if (name.length() < 3 || !name.codePoints().allMatch(Character::isLetter)) {
                continue;
            }
            Integer other = months.putIfAbsent(name, month + 1);
            if (other != null && other != month + 1) {
                torn.add(name);
            }
        }
    }

    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The month that the name means, 1 to 12. */
    static OptionalInt of(String name) {
        Integer month = MONTHS.get(fold(name));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }
}
