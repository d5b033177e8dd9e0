package org.dateline.article;

import org.dateline.source.Alignment;

/**
 * Collects a page's text with its white space folded, and keeps for each unit where in the original it stood. Not
 * thread-safe.
 */
final class FoldedText {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private final Alignment.Builder alignment = Alignment.builder();
    private int lineStart;
    private boolean spacePending;
    private int spaceAt;
    private int run = -1;
    private int runFrom;
    private int runTo;
    private boolean runByUnit;

    FoldedText(String original) {
        this.original = original;
    }

    int length() {
        return text.length();
    }

    /** Where the line that is being written begins. */
    int lineStart() {
        return lineStart;
    }

    /** The last unit written; there must be one. */
    char last() {
        return text.charAt(text.length() - 1);
    }

    boolean lineEmpty() {
        return text.length() == lineStart;
    }

    /** Makes the next word stand apart from the last. */
    void space(int at) {
        if (!spacePending) {
            spacePending = true;
            spaceAt = at;
        }
    }

    /**
     * Appends text that was decoded from {@code [start, end)} of the original.
     *
     * @return how many units were written
     */
    int append(String decoded, int start, int end) {
        int before = text.length();
        if (end - start == decoded.length()) {
            appendUnits(decoded, start);
        } else {
            appendDecoded(decoded, start, end);
        }
        return text.length() - before;
    }

    private void appendUnits(String decoded, int start) {
        for (int i = 0; i < decoded.length(); i++) {
            unit(decoded.charAt(i), start + i, start + i + 1);
        }
    }

    /** Walks the original and its decoded form side by side; a character reference stands for what it names. */
    private void appendDecoded(String decoded, int start, int end) {
        int at = Math.max(0, start);
        int last = Math.max(at, Math.min(end, original.length()));
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            int from = Math.min(at, last);
            int to = Math.min(last, from + 1);
            if (from < last && original.charAt(from) == '&') {
                to = referenceEnd(from, last);
            } else if (from + 1 < last && original.charAt(from) == '\r' && original.charAt(from + 1) == '\n') {
                to = from + 2;
            }
            if (Character.isHighSurrogate(c) && to - from > 1 && i + 1 < decoded.length()) {
                unit(c, from, to);
                c = decoded.charAt(++i);
            }
            unit(c, from, to);
            at = to;
        }
    }

    private int referenceEnd(int from, int last) {
        int limit = Math.min(last, from + 34);
        int to = from + 1;
        while (to < limit && (Character.isLetterOrDigit(original.charAt(to)) || original.charAt(to) == '#')) {
            to++;
        }
        return to == from + 1 ? to : to < limit && original.charAt(to) == ';' ? to + 1 : to;
    }

    private void unit(char c, int from, int to) {
        if (c == '\u00ad' || c == '\u200b' || c == '\ufeff') {
            return;
        }
        if (c <= ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            space(from);
            return;
        }
        if (spacePending && text.length() > lineStart) {
            put(' ', spaceAt, Math.max(spaceAt, from));
        }
        spacePending = false;
        put(c, from, to);
    }

    private void put(char c, int from, int to) {
        boolean follows = run >= 0 && from == runTo && to == from + 1 && runByUnit;
        if (!follows) {
            endRun();
            run = text.length();
            runFrom = from;
            runByUnit = to == from + 1;
        }
        runTo = Math.max(from, to);
        text.append(c);
    }

    private void endRun() {
        if (run >= 0) {
            alignment.segment(run, runFrom, runTo);
            run = -1;
        }
    }

    /** Ends the line, if it holds anything. */
    void endLine(int at) {
        spacePending = false;
        if (!lineEmpty()) {
            put('\n', at, at);
            lineStart = text.length();
        }
    }

    String text() {
        return text.toString();
    }

    Alignment alignment() {
        endRun();
        return alignment.build();
    }
}
