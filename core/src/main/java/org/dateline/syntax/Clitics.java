package org.dateline.syntax;

/** Cuts clitics off words ("didn't", "it's", "cannot", "gonna") and units off numbers ("5pm", "10%"). */
final class Clitics {
    private static final String[] AFTER_APOSTROPHE = {"s", "re", "ve", "ll", "d", "m"};
    private static final String[][] JOINED = {
        {"can", "not"},
        {"gon", "na"},
        {"wan", "na"},
        {"got", "ta"},
        {"gim", "me"},
        {"lem", "me"},
        {"out", "ta"},
        {"a", "lot"}
    };

    /** Words that hurried writers join without the apostrophe, and that are no other words. */
    private static final String[][] HURRIED = {
        {"do", "nt"}, {"does", "nt"}, {"did", "nt"}, {"is", "nt"}, {"was", "nt"}, {"are", "nt"}, {"were", "nt"},
        {"would", "nt"}, {"could", "nt"}, {"should", "nt"}, {"have", "nt"}, {"has", "nt"}, {"had", "nt"}, {"ca", "nt"},
        {"i", "m"}, {"i", "ve"}, {"that", "s"}, {"they", "re"}, {"you", "re"}, {"what", "s"}
    };

    private Clitics() {}

    /** Adds the word from {@code start} to {@code end} in its parts. */
    static void split(String text, int start, int end, TokenList out) {
        int cut = cut(text, start, end);
        if (cut > start && cut < end) {
            if (text.charAt(cut - 1) == '%') {
                out.add(start, cut - 1);
                out.add(cut - 1, cut);
            } else {
                out.add(start, cut);
            }
            out.add(cut, end);
        } else {
            out.add(start, end);
        }
    }

    private static int cut(String text, int start, int end) {
        int length = end - start;
        if (length < 2) {
            return start;
        }
        if (length > 3
                && matches(text, end - 3, "n")
                && matches(text, end - 1, "t")
                && Letters.isApostrophe(text.charAt(end - 2))) {
            return end - 3;
        }
        for (String clitic : AFTER_APOSTROPHE) {
            int at = end - clitic.length() - 1;
            if (at > start && Letters.isApostrophe(text.charAt(at)) && matches(text, at + 1, clitic)) {
                return at;
            }
        }
        int middle = middle(JOINED, text, start, end);
        if (middle == start && Character.isLowerCase(text.charAt(end - 1))) {
            middle = middle(HURRIED, text, start, end);
        }
        return middle == start && Character.isDigit(text.charAt(start)) ? unit(text, start, end) : middle;
    }

    /** Where the word is cut if it is one of the pairs written together, or its start. */
    private static int middle(String[][] pairs, String text, int start, int end) {
        for (String[] pair : pairs) {
            int middle = start + pair[0].length();
            if (end - start == pair[0].length() + pair[1].length()
                    && matches(text, start, pair[0])
                    && matches(text, middle, pair[1])) {
                return middle;
            }
        }
        return start;
    }

    /** Whether the text from {@code at} to {@code end} is a clitic that stands alone, as in "Kim 's". */
    static boolean isBare(String text, int at, int end) {
        for (String clitic : AFTER_APOSTROPHE) {
            if (end - at == clitic.length() + 1 && matches(text, at + 1, clitic)) {
                return true;
            }
        }
        return end - at == 3 && matches(text, at + 1, "em");
    }

    private static boolean matches(String text, int at, String lower) {
        return text.regionMatches(true, at, lower, 0, lower.length());
    }

    /** The place between a number and the letters of its unit; ordinals and decades ("21st", "1990s") stay whole. */
    private static int unit(String text, int start, int end) {
        int at = start;
        while (at < end && (Character.isDigit(text.charAt(at)) || ".,:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        for (String unit : Units.UNITS) {
            if (end - at == unit.length() && matches(text, at, unit)) {
                return at;
            }
        }
        return start;
    }

    private static final class Units {
        private static final String[] UNITS = {
            "pm", "am", "p.m.", "a.m.", "km", "m", "kg", "k", "bn", "tn", "mph", "kph", "ft", "lb", "lbs", "cm", "mm",
            "g", "mb", "gb", "mw", "gw", "hrs", "min", "million", "billion"
        };

        private Units() {}
    }
}
