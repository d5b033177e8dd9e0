package org.dateline.syntax;

import java.util.Locale;
import java.util.Set;

/** The marks that part a word in its middle: hyphens, dashes, slashes, brackets, quotes, dots in a row. */
final class InnerMarks {
    private static final Set<String> PREFIXES = WordLists.read("bound-prefixes.txt");

    private InnerMarks() {}

    /**
     * Returns how many characters of the mark at {@code at} part the word from {@code start} to {@code end}, or 0 if
     * the word isn't parted there.
     */
    static int length(String text, int start, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return 0;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (Letters.isHyphen(c)) {
            return hyphen(text, start, at, end);
        }
        return switch (c) {
            case '—', '–', '―', '…', '"', '“', '”', '(', ')', '[', ']', ';', '?', '!', '=', '>', '<', '|', '*' -> 1;
            case '.' -> after == '.' ? run(text, at, end) : 0;
            case '/' -> Character.isLetter(before) && Character.isLetter(after) ? 1 : 0;
            case ',', ':' -> Character.isLetter(before) || Character.isLetter(after) ? 1 : 0;
            default -> Letters.isCurrency(c) ? 1 : 0;
        };
    }

    private static int run(String text, int at, int end) {
        int run = at;
        while (run < end && text.charAt(run) == text.charAt(at)) {
            run++;
        }
        return run - at;
    }

    private static int hyphen(String text, int start, int at, int end) {
        int run = run(text, at, end);
        if (run > 1) {
            return run;
        }
        boolean bound =
                at - start <= 10 && PREFIXES.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
        return bound || isTelephone(text, start, end) ? 0 : 1;
    }

    /** Two or more groups of digits joined by hyphens, with at least seven digits. */
    private static boolean isTelephone(String text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (!Letters.isHyphen(c)) {
                return false;
            }
        }
        return digits >= 7;
    }
}
