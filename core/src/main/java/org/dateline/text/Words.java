package org.dateline.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into folded words for comparing: letters and digits only, compatibility forms, lower case. */
public final class Words {
    private Words() {}

    /**
     * The words of {@code text}, folded: runs of letters and digits in NFKC and lower case; an apostrophe inside a word
     * and what follows it up to two letters is dropped, so that "Orlan’s" and "Orlan" are one word.
     */
    public static List<String> fold(String text) {
        String folded = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        List<String> words = new ArrayList<>(folded.length() / 6 + 1);
        int at = 0;
        while (at < folded.length()) {
            int start = at;
            at = endOfWord(folded, at);
            if (at > start) {
                words.add(folded.substring(start, at).toLowerCase(Locale.ROOT));
                at = skipClitic(folded, at);
            } else {
                at += Character.charCount(folded.codePointAt(at));
            }
        }
        return words;
    }

    /** The words of {@code text}, folded and joined by single spaces: equal for texts that differ in form only. */
    public static String folded(String text) {
        return String.join(" ", fold(text));
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point) && Character.getType(point) != Character.NON_SPACING_MARK) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static int skipClitic(String text, int at) {
        if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')) {
            int end = endOfWord(text, at + 1);
            return end - at <= 3 ? Math.max(end, at + 1) : at;
        }
        return at;
    }
}
