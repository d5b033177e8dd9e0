package org.dateline.article;

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
     */
    static boolean endsLine(FoldedText text, int from, String next) {
        int start = Math.max(from, text.lineStart());
        int length = text.length() - start;
        if (length == 0 || length >= LONGEST_LABEL || runsOn(text.last())) {
            return false;
        }
        for (int i = 0; i < next.length(); i++) {
            char c = next.charAt(i);
            if (c > ' ' && c != '\u00a0') {
                return !Character.isLowerCase(c) && (Character.isLetterOrDigit(c) || "\"“„«‘'(©".indexOf(c) >= 0);
            }
        }
        return false;
    }

    private static boolean runsOn(char last) {
        return last == ',' || last == ';' || last == '-' || last == '(' || last == '/';
    }
}
