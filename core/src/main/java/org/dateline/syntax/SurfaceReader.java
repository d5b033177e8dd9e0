package org.dateline.syntax;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.source.SourceText;
import org.dateline.source.Span;

/**
 * Reads sentences of a language that has no reader of its own: words as the JDK parts them in that language (for scripts
 * without blanks, too), and sentences by the marks that end them. Tokens have no tags, are their own lemmas, and hang on
 * the first of their sentence. A full stop behind a letter or a number of up to two figures ends nothing ("5. März"). A
 * sentence of more than 1,000 tokens is cut. Linear in the text. Thread-safe.
 */
public final class SurfaceReader {
    /** Full stops and question marks that end a sentence wherever they stand. */
    private static final String ALWAYS = "。！？｡؟۔।॥።";

    private static final String PERHAPS = ".!?…";
    private static final int ORDINAL = 2;

    private SurfaceReader() {}

    /**
     * Reads the sentences of some blocks of a text. A sentence never crosses from one block into the next.
     *
     * @param blocks ranges of {@code text}, ascending, not overlapping; a sentence's block is an index into them
     */
    public static List<Sentence> read(SourceText text, List<Span> blocks, Locale language) {
        BreakIterator words = BreakIterator.getWordInstance(language);
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            List<Span> tokens = tokens(text.text(), blocks.get(block), words);
            int first = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (i + 1 == tokens.size()
                        || i + 1 - first >= SentenceSplitter.LONGEST
                        || ends(text.text(), tokens, i)) {
                    sentences.add(sentence(text.text(), tokens.subList(first, i + 1), block));
                    first = i + 1;
                }
            }
        }
        return sentences;
    }

    private static List<Span> tokens(String text, Span block, BreakIterator words) {
        List<Span> tokens = new ArrayList<>();
        words.setText(block.in(text));
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            int from = block.start() + start;
            int to = block.start() + end;
            while (from < to && Letters.isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && Letters.isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                tokens.add(new Span(from, to));
            }
        }
        return tokens;
    }

    /** Whether a sentence ends behind the token: at its mark, or at the last of the closing marks behind that. */
    private static boolean ends(String text, List<Span> tokens, int i) {
        if (isClosing(text, tokens, i + 1)) {
            return false;
        }
        int mark = i;
        while (mark > 0 && isClosing(text, tokens, mark)) {
            mark--;
        }
        char c = text.charAt(tokens.get(mark).end() - 1);
        if (ALWAYS.indexOf(c) >= 0) {
            return true;
        }
        Span next = tokens.get(i + 1);
        boolean apart = next.start() > tokens.get(i).end();
        return PERHAPS.indexOf(c) >= 0
                && apart
                && !Character.isLowerCase(text.codePointAt(next.start()))
                && !(c == '.' && (mark == 0 || isShort(text, tokens.get(mark - 1))));
    }

    /** A closing mark that stands right behind what it closes. */
    private static boolean isClosing(String text, List<Span> tokens, int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i).start() == tokens.get(i - 1).end()
                && tokens.get(i).length() == 1
                && (Letters.isClosingMark(text.charAt(tokens.get(i).start()))
                        || "」』）】“«".indexOf(text.charAt(tokens.get(i).start())) >= 0);
    }

    /** An initial, or a number as an ordinal has it. */
    private static boolean isShort(String text, Span word) {
        return word.length() == 1
                ? Character.isLetterOrDigit(text.charAt(word.start()))
                : word.length() <= ORDINAL && word.in(text).chars().allMatch(Character::isDigit);
    }

    private static Sentence sentence(String text, List<Span> spans, int block) {
        List<Token> tokens = new ArrayList<>(spans.size());
        for (Span span : spans) {
            String form = span.in(text);
            boolean first = tokens.isEmpty();
            tokens.add(new Token(span, form, "", form, first ? Token.NO_HEAD : 0, first ? "root" : "dep"));
        }
        return new Sentence(spans.getFirst().cover(spans.getLast()), block, tokens);
    }
}
