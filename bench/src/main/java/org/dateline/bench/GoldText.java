package org.dateline.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.bench.train.Treebank;
import org.dateline.source.Span;

/**
 * The raw text of a treebank, put together from its {@code text} comments: the sentences of a paragraph parted by a
 * space, paragraphs by a line feed; and where the gold tokens and sentences stand in it.
 *
 * @param text the whole text
 * @param paragraphs its paragraphs
 * @param words the spans of the words of each sentence that has a text
 * @param sentences the spans of all sentences
 */
public record GoldText(String text, List<Span> paragraphs, List<List<Span>> words, Set<Span> sentences) {

    /** Returns the text of a treebank's sentences; those without a text are left out. */
    public static GoldText of(List<Treebank.Sentence> treebank) {
        Builder builder = new Builder();
        treebank.stream().filter(sentence -> !sentence.text().isEmpty()).forEach(builder::add);
        return builder.build();
    }

    /** The spans of all words. */
    Set<Span> tokens() {
        Set<Span> tokens = new LinkedHashSet<>();
        words.forEach(tokens::addAll);
        return tokens;
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> paragraphs = new ArrayList<>();
        private final List<List<Span>> words = new ArrayList<>();
        private final Set<Span> sentences = new LinkedHashSet<>();
        private int paragraph;

        void add(Treebank.Sentence sentence) {
            if (sentence.newParagraph()) {
                endParagraph();
            } else if (text.length() > paragraph) {
                text.append(' ');
            }
            int start = text.length();
            text.append(sentence.text().strip());
            sentences.add(new Span(start, text.length()));
            words(sentence, start);
        }

        /** A word stands where its letters come next; the parts of a contraction stand side by side. */
        private void words(Treebank.Sentence sentence, int start) {
            List<Span> spans = new ArrayList<>();
            int at = start;
            for (Treebank.Word word : sentence.words()) {
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                int end = Math.min(text.length(), at + word.form().length());
                spans.add(new Span(at, end));
                at = end;
            }
            words.add(spans);
        }

        private void endParagraph() {
            if (text.length() > paragraph) {
                paragraphs.add(new Span(paragraph, text.length()));
                text.append('\n');
                paragraph = text.length();
            }
        }

        GoldText build() {
            endParagraph();
            return new GoldText(text.toString(), paragraphs, words, sentences);
        }
    }
}
