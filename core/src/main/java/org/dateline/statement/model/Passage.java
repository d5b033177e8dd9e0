package org.dateline.statement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.model.WordShapes;

/**
 * The sentences of a text as one row of tokens, with all that the features of {@link CueFeatures} and
 * {@link ArgumentFeatures} look at, computed once. Immutable; its arrays are shared inside this package and never
 * written.
 */
public final class Passage {
    /** The head of a root. */
    static final int NO_HEAD = -1;

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private final List<Sentence> sentences;
    private final Token[] tokens;
    final int[] sentenceOf;
    final int[] sentenceStart;
    final int[] block;
    final int[] head;
    final long[] lemma;
    final long[] tag;
    final long[] relation;
    final int[] dependents;
    final WordShapes words;
    private final Quotations quotations;

    private Passage(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        int size = sentences.stream().mapToInt(Sentence::size).sum();
        tokens = new Token[size];
        sentenceOf = new int[size];
        sentenceStart = new int[sentences.size() + 1];
        block = new int[size];
        head = new int[size];
        lemma = new long[size];
        tag = new long[size];
        relation = new long[size];
        dependents = new int[size];
        String[] forms = new String[size];
        boolean[] spaced = new boolean[size];
        fill(forms, spaced);
        quotations = Quotations.of(forms, block, spaced);
        words = WordShapes.of(normalised(forms));
        for (int i = 0; i < size; i++) {
            if (head[i] != NO_HEAD) {
                dependents[head[i]] |= Dependents.bit(tokens[i]);
            }
        }
    }

    /** The passage that consists of these sentences. */
    public static Passage of(List<Sentence> sentences) {
        return new Passage(sentences);
    }

    private void fill(String[] forms, boolean[] spaced) {
        int at = 0;
        int before = -1;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            int start = at;
            sentenceStart[s] = start;
            for (Token token : sentence.tokens()) {
                tokens[at] = token;
                forms[at] = token.form();
                spaced[at] = token.span().start() != before;
                before = token.span().end();
                sentenceOf[at] = s;
                block[at] = sentence.block();
                head[at] = token.isRoot() ? NO_HEAD : start + token.head();
                lemma[at] = hash(token.lemma());
                tag[at] = hash(token.tag());
                relation[at++] = hash(token.relation());
            }
        }
        sentenceStart[sentences.size()] = at;
    }

    /** One form for each kind of mark, however it is written. */
    private List<String> normalised(String[] forms) {
        List<String> normal = new ArrayList<>(Arrays.asList(forms));
        for (int i = 0; i < forms.length; i++) {
            switch (forms[i]) {
                case "“", "``", "”", "''", "\"", "‘", "`" -> normal.set(i, quotations.closes(i) ? "''" : "``");
                case "—", "–", "--", "-" -> normal.set(i, "--");
                case "-LRB-" -> normal.set(i, "(");
                case "-RRB-" -> normal.set(i, ")");
                case "…" -> normal.set(i, "...");
                default -> {}
            }
        }
        return normal;
    }

    static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }

    public int size() {
        return tokens.length;
    }

    public Token token(int index) {
        return tokens[index];
    }

    public Quotations quotations() {
        return quotations;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The index of the sentence that the token stands in. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** The index of the token's head, or -1 for the root of a sentence. */
    public int head(int token) {
        return head[token];
    }

    /** The tokens of one sentence. */
    public Range sentence(int index) {
        return new Range(sentenceStart[index], sentenceStart[index + 1]);
    }

    /** From the first to the last unit of some tokens. */
    public Span span(Range range) {
        return tokens[range.start()].span().cover(tokens[range.last()].span());
    }

    /** The tokens that overlap a span, if there are any. */
    public Optional<Range> rangeOf(Span span) {
        int first = -1;
        int last = -1;
        for (int i = lowerBound(span.start());
                i < tokens.length && tokens[i].span().start() < span.end();
                i++) {
            if (tokens[i].span().overlaps(span)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Range(first, last + 1));
    }

    private int lowerBound(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The token in {@code range} whose head lies outside it; the first if there are several. */
    public int headOf(Range range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (!range.contains(head[i]) && !tokens[i].isPunctuation()) {
                return i;
            }
        }
        return range.start();
    }
}
