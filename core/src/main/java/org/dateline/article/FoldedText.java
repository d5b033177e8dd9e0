package org.dateline.article;

import java.util.Arrays;
import org.dateline.html.CharacterReferences;
import org.dateline.source.Alignment;

/**
 * Collects a page's text with its white space folded and its character references resolved, and keeps for each unit where
 * in the page it stood. Not thread-safe.
 */
final class FoldedText {
    private static final byte PLAIN = 0;
    private static final byte SPACE = 1;
    private static final byte NOTHING = 2;
    private static final byte REFERENCE = 3;

    /** What each unit up to here is; of those beyond, most are plain. */
    private static final byte[] KINDS = kinds();

    private final char[] page;
    private final Alignment.Builder alignment = Alignment.builder();
    private char[] text = new char[4096];
    private int length;
    private int lineStart;
    private boolean spacePending;
    private int spaceAt;
    private int run = -1;
    private int runFrom;
    private int runTo;
    private boolean runByUnit;

    FoldedText(char[] page) {
        this.page = page;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x3001];
        for (char c = 0; c < kinds.length; c++) {
            boolean space = c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
            kinds[c] = space ? SPACE : c == '\u00ad' || c == '\u200b' ? NOTHING : c == '&' ? REFERENCE : PLAIN;
        }
        return kinds;
    }

    private static byte kind(char c) {
        return c < KINDS.length ? KINDS[c] : c == '\ufeff' ? NOTHING : PLAIN;
    }

    int length() {
        return length;
    }

    /** Where the line that is being written begins. */
    int lineStart() {
        return lineStart;
    }

    /** The last unit written; there must be one. */
    char last() {
        return text[length - 1];
    }

    boolean lineEmpty() {
        return length == lineStart;
    }

    /** Makes the next word stand apart from the last. */
    void space(int at) {
        if (!spacePending) {
            spacePending = true;
            spaceAt = at;
        }
    }

    /**
     * Appends the text at {@code [from, to)} of the page.
     *
     * @return how many units were written
     */
    int append(int from, int to) {
        int before = length;
        int at = from;
        while (at < to) {
            switch (kind(page[at])) {
                case PLAIN -> at = plain(at, to);
                case SPACE -> space(at++);
                case NOTHING -> at++;
                default -> at = reference(at, to);
            }
        }
        return length - before;
    }

    private int plain(int from, int limit) {
        int to = from + 1;
        while (to < limit && kind(page[to]) == PLAIN) {
            to++;
        }
        putSpace(from);
        boolean follows = run >= 0 && from == runTo && runByUnit;
        if (!follows) {
            startRun(from, true);
        }
        runTo = to;
        ensure(to - from);
        System.arraycopy(page, from, text, length, to - from);
        length += to - from;
        return to;
    }

    private int reference(int at, int limit) {
        CharacterReferences.Reference reference = CharacterReferences.inText(page, at, limit);
        int end = reference == null ? at + 1 : reference.end();
        String named = reference == null ? "&" : reference.text();
        for (int i = 0; i < named.length(); i++) {
            char c = named.charAt(i);
            switch (kind(c)) {
                case SPACE -> space(at);
                case NOTHING -> {}
                default -> {
                    putSpace(at);
                    put(c, at, end);
                }
            }
        }
        return end;
    }

    private void putSpace(int next) {
        if (spacePending && length > lineStart) {
            put(' ', spaceAt, Math.max(spaceAt, next));
        }
        spacePending = false;
    }

    private void put(char c, int from, int to) {
        boolean follows = run >= 0 && from == runTo && to == from + 1 && runByUnit;
        if (!follows) {
            startRun(from, to == from + 1);
        }
        runTo = Math.max(from, to);
        ensure(1);
        text[length++] = c;
    }

    private void ensure(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
        }
    }

    private void startRun(int from, boolean byUnit) {
        endRun();
        run = length;
        runFrom = from;
        runByUnit = byUnit;
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
            lineStart = length;
        }
    }

    String text() {
        return new String(text, 0, length);
    }

    Alignment alignment() {
        endRun();
        return alignment.build();
    }
}
