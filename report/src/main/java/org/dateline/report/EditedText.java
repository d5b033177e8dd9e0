package org.dateline.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import org.dateline.source.Citation;
import org.dateline.source.Span;

/** A passage with the words marked that are gone from it or new in it. All of it is escaped, as {@link SafeText} does. */
final class EditedText implements Content {
    private static final String CUT = "…";
    /** How far into a passage that is cut the first marked words may begin. */
    private static final int LEAD = 120;

    /** How the marked words are told. */
    enum Mark {
        GONE("del"),
        NEW("ins");

        private final String tag;

        Mark(String tag) {
            this.tag = tag;
        }
    }

    private record Piece(String words, boolean marked) {}

    private final Mark mark;
    private final List<Piece> pieces;

    private EditedText(Mark mark, List<Piece> pieces) {
        this.mark = mark;
        this.pieces = List.copyOf(pieces);
    }

    /**
     * A passage with what is marked in it.
     *
     * @param marked spans of the text that the passage lies in, ascending
     * @param whole whether all of it is shown; else at most {@link Quotations#LIMIT} units about the first marked words
     */
    static EditedText of(Citation passage, List<Span> marked, Mark mark, boolean whole) {
        List<Span> inside = marked.stream().filter(passage.span()::contains).toList();
        Span shown = whole ? passage.span() : window(passage, inside);
        List<Piece> pieces = new ArrayList<>();
        add(pieces, shown.start() > passage.span().start() ? CUT : "", false);
        int at = shown.start();
        for (Span span : inside) {
            int from = Math.clamp(span.start(), at, shown.end());
            int to = Math.clamp(span.end(), from, shown.end());
            add(pieces, words(passage, at, from), false);
            add(pieces, words(passage, from, to), true);
            at = to;
        }
        add(pieces, words(passage, at, shown.end()), false);
        add(pieces, shown.end() < passage.span().end() ? CUT : "", false);
        return new EditedText(mark, pieces);
    }

    /** A text that is other as a whole. */
    static EditedText whole(String text) {
        return new EditedText(Mark.NEW, List.of(new Piece(text, false)));
    }

    private static void add(List<Piece> pieces, String words, boolean marked) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, marked));
        }
    }

    private static String words(Citation passage, int from, int to) {
        int start = passage.span().start();
        return passage.words().substring(from - start, to - start);
    }

    private static Span window(Citation passage, List<Span> marked) {
        String words = passage.words();
        int start = passage.span().start();
        int first = marked.isEmpty() ? 0 : marked.getFirst().start() - start;
        int from = words.length() <= Quotations.LIMIT || first <= LEAD ? 0 : wordAt(words, first - LEAD / 2);
        int room = Quotations.LIMIT - 2 * CUT.length();
        String rest = words.substring(from);
        int length = words.length() <= Quotations.LIMIT
                ? words.length()
                : Quotations.beginning(rest, Math.min(room, rest.length())).length();
        return new Span(start + from, start + from + length);
    }

    private static int wordAt(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return from;
    }

    /** As CommonMark, the marked words strong. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String words = Markdown.escape(piece.words());
            text.append(piece.words().startsWith(" ") ? " " : "")
                    .append(piece.marked() && !words.isEmpty() ? "**" + words + "**" : words)
                    .append(!words.isEmpty() && piece.words().endsWith(" ") ? " " : "");
        }
        return text.toString();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        for (Piece piece : pieces) {
            if (piece.marked()) {
                output.writeContent("<" + mark.tag + ">");
                SafeText.write(piece.words(), output);
                output.writeContent("</" + mark.tag + ">");
            } else {
                SafeText.write(piece.words(), output);
            }
        }
    }
}
