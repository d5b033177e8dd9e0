package org.dateline.article;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The names of the months in many languages, from the CLDR data of the JDK: in full and short, as they stand in a date
 * and alone. A name that means different months in different languages ("listopad") is read by the page's language, and
 * by none where that isn't known. Immutable.
 */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "de-AT", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "pl", "cs", "sk", "hu",
            "ro", "bg", "el", "ru", "uk", "be", "tr", "az", "id", "ms", "vi", "sw", "zu", "xh", "af", "ca", "eu", "gl",
            "et", "lv", "lt", "sl", "hr", "sr", "sr-Latn", "mk", "sq", "ga", "cy", "ar", "ar-SY", "ar-DZ", "ar-MA",
            "he", "fa", "ur", "hi", "bn", "ta", "th", "ko", "ka", "hy", "kk");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /** What pages write beside what CLDR has: spellings without the umlaut, other short forms. */
    private static final Map<String, Integer> ALSO = Map.of("maerz", 3, "mrz", 3, "sept", 9, "febr", 2, "jän", 1);

    /** The figure of a date stands so near before its month ("2020 gada "), or so near behind it. */
    private static final int NEAR_BEFORE = 12;

    private static final int NEAR_BEHIND = 5;

    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();
    private static final Map<String, Integer> ALL = read();

    private MonthNames() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> all = new HashMap<>();
        Set<String> torn = new HashSet<>();
        for (String tag : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(tag);
            Map<String, Integer> own = BY_LANGUAGE.computeIfAbsent(locale.getLanguage(), key -> new HashMap<>());
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    add(fold(month.getDisplayName(style, locale)), month.getValue(), own, all, torn);
                }
            }
        }
        all.putAll(ALSO);
        torn.forEach(all::remove);
        return Map.copyOf(all);
    }

    private static void add(
            String name, int month, Map<String, Integer> own, Map<String, Integer> all, Set<String> torn) {
        if (name.length() < 3 || !name.codePoints().allMatch(MonthNames::isOfName)) {
            return;
        }
        own.putIfAbsent(name, month);
        Integer other = all.putIfAbsent(name, month);
        if (other != null && other != month) {
            torn.add(name);
        }
    }

    private static boolean isOfName(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Small letters without the full stop of a short form; a Turkish capital İ leaves no dot behind. */
    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("\u0307", "").strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The month that the name means in the language, or in any where that is empty or hasn't the name; 1 to 12. */
    static OptionalInt of(String name, String language) {
        String folded = fold(name);
        Map<String, Integer> own = BY_LANGUAGE.getOrDefault(language, Map.of());
        Integer month = own.getOrDefault(folded, ALL.get(folded));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /**
     * Whether a word of the line, but for a letter before it that is written together with it, names a month, and a figure
     * stands as near to it as in a date.
     */
    static boolean mayBeIn(String line, String language) {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !isOfName(line.charAt(i))) {
                if (i - start >= 3
                        && hasFigure(line, start, i)
                        && (of(line.substring(start, i), language).isPresent()
                                || of(line.substring(start + 1, i), language).isPresent())) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean hasFigure(String line, int start, int end) {
        int last = Math.min(line.length(), end + NEAR_BEHIND);
        for (int i = Math.max(0, start - NEAR_BEFORE); i < last; i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
