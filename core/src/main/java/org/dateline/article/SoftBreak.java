package org.dateline.article;

import org.dateline.html.CharacterReferences;

/** Tells a single line break that ends a label, a headline or a byline from one that wraps a paragraph. */
final class SoftBreak {
    /** Wrapped text is broken later than this. */
    private static final int LONGEST_LABEL = 60;

    private SoftBreak() {}

    /**
     * Whether the break ends its line: what stands before it is short and doesn't run on, and what follows begins as a
     * line does.
     *
     * @param from where the text since the break before it begins
     * @param next where in the page the text behind the break stands, up to {@code end}
     */
    static boolean endsLine(FoldedText text, int from, char[] page, int next, int end) {
        int start = Math.max(from, text.lineStart());
        int length = text.length() - start;
        if (length == 0 || length >= LONGEST_LABEL || runsOn(text.last())) {
            return false;
        }
        char first = firstShown(page, next, end);
        return !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || "\"“„«‘'(©".indexOf(first) >= 0);
    }

    /** The first unit that a reader sees, or a space if there is none. */
    private static char firstShown(char[] page, int from, int to) {
        int at = from;
        while (at < to) {
            CharacterReferences.Reference reference = page[at] == '&' ? CharacterReferences.inText(page, at, to) : null;
            char c = reference == null ? page[at] : reference.text().charAt(0);
            if (c > ' ' && c != '\u00a0') {
                return c;
            }
            at = reference == null ? at + 1 : reference.end();
        }
        return ' ';
    }

    private static boolean runsOn(char last) {
        return last == ',' || last == ';' || last == '-' || last == '(' || last == '/';
    }
}
