package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;

/** Reads a plain-text capture: each line that holds more than white space is a block. */
final class LineReader {
    private LineReader() {}

    static PageText read(CaptureId capture, String text) {
        List<Block> blocks = new ArrayList<>();
        int gap = 0;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            Span span = trim(text, start, end);
            if (span.isEmpty()) {
                gap++;
            } else {
                blocks.add(new Block(span, Block.Kind.TEXT, 0, 0, 0, 0, gap));
                gap = 0;
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return new PageText(SourceText.verbatim(capture, text), blocks, List.of(Frame.ROOT), List.of(), Head.EMPTY);
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return Span.of(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
