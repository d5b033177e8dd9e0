package org.dateline.article;

import java.util.Locale;

/** Folds a text to what must agree if two say the same: letters and digits in lower case, single spaces between. */
final class Folding {
    private Folding() {}

    static String of(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            } else if (c != '\u00ad' && Character.getType(c) != Character.NON_SPACING_MARK) {
                space = true;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The text with white space folded to single spaces. */
    static String spaces(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
