package org.dateline.report;

import java.util.List;
import org.dateline.source.Span;

/** Cuts words short, always at a word's edge. */
final class Quotations {
    /** The most UTF-16 units that are quoted outside the cited article. */
    static final int LIMIT = 280;

    private static final String CUT = "…";
    /** How far into a cut quotation the first marked words may begin. */
    private static final int LEAD = 120;

    private Quotations() {}

    /** {@code words} if they are short enough, else their beginning and an ellipsis. */
    static String cut(String words, int limit) {
        String stripped = words.strip();
        return stripped.length() <= limit ? stripped : beginning(stripped, limit - 1) + CUT;
    }

    /**
     * The words, cut to {@link #LIMIT} around the first of the parts that lie in them.
     *
     * @param words the words of the quotation
     * @param start where they begin in the text that the parts' spans lie in
     */
    static MarkedText cut(String words, int start, List<Part> parts) {
        int first = parts.stream()
                .mapToInt(part -> part.span().start() - start)
                .filter(at -> at >= 0 && at < words.length())
                .min()
                .orElse(0);
        int from = words.length() <= LIMIT || first <= LEAD ? 0 : wordAt(words, first - LEAD / 2);
        int room = LIMIT - (from > 0 ? 2 : 1);
        int to = words.length() - from <= room
                ? words.length()
                : from + beginning(words.substring(from), room).length();
        String shown = (from > 0 ? CUT : "") + words.substring(from, to) + (to < words.length() ? CUT : "");
        int shift = (from > 0 ? 1 : 0) - from - start;
        return MarkedText.quotation(shown, new Span(0, shown.length()), within(parts, start + from, start + to, shift));
    }

    private static List<Part> within(List<Part> parts, int from, int to, int shift) {
        List<Part> inside = parts.stream()
                .filter(part -> part.span().start() < to && part.span().end() > from)
                .map(part -> new Part(
                        part.role(),
                        new Span(
                                Math.max(part.span().start(), from) + shift,
                                Math.min(part.span().end(), to) + shift)))
                .toList();
        // A quotation without marks still needs something to be an annotation of: an empty part marks nothing.
        return inside.isEmpty() ? List.of(new Part(Role.CITED, new Span(0, 0))) : inside;
    }

    /** The longest beginning of at most {@code limit} units that ends with a word, or that many units of one word. */
    static String beginning(String text, int limit) {
        int end = Math.min(limit, text.length());
        for (int i = end; i > end / 2; i--) {
            if (Character.isWhitespace(text.charAt(Math.min(i, text.length() - 1)))) {
                return text.substring(0, i).stripTrailing();
            }
        }
        boolean splits = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end);
    }

    private static int wordAt(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return from;
    }
}
