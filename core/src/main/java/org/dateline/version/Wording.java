package org.dateline.version;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.dateline.source.Span;

/**
 * Text reduced to its wording, so that what is another form of the same words compares equal: white space, quotation marks,
 * dashes, soft hyphens and other invisible characters, compatibility forms. Upper and lower case stay apart.
 */
final class Wording {
    private Wording() {}

    /**
     * A word or a punctuation mark.
     *
     * @param key its wording
     * @param span where it stands in the text
     */
    record Token(String key, Span span) {}

    /** The wording of {@code text}: equal for texts that differ in form only. */
    static String of(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder wording = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> append(wording, point));
        int end = wording.length();
        return end > 0 && wording.charAt(end - 1) == ' ' ? wording.substring(0, end - 1) : wording.toString();
    }

    private static void append(StringBuilder wording, int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (!wording.isEmpty() && wording.charAt(wording.length() - 1) != ' ') {
                wording.append(' ');
            }
        } else if (!isInvisible(point)) {
            wording.appendCodePoint(plain(point));
        }
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    /** The plain mark for the many that typesetters have: all quotation marks but the low line are one of two. */
    private static int plain(int point) {
        return switch (point) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u2039', '\u203A', '`', '\u00B4', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> point;
        };
    }

    /**
     * The words and marks of {@code text} in order, cut as Unicode Standard Annex 29 and ICU's dictionaries cut them, so
     * that scripts without spaces have words too.
     *
     * @param offset what is added to the spans: where {@code text} begins in the text that they lie in
     */
    static List<Token> tokens(String text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        List<Token> tokens = new ArrayList<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            String key = of(text.substring(start, end));
            if (!key.isEmpty()) {
                tokens.add(new Token(key, Span.of(offset + start, offset + end)));
            }
        }
        return tokens;
    }
}
