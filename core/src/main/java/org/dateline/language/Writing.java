package org.dateline.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.syntax.model.WordShapes;

/**
 * How one document writes its words: a word that it also writes small is seldom a name, one that keeps its capital within a
 * sentence often is. Immutable.
 */
final class Writing {
    private static final int SMALL = 1;
    private static final int CAPITAL_WITHIN = 2;
    private static final int BEGINNING = 4;
    private static final int NO_CAPITAL = 16;
    /** The share of capitalised words from which a sentence is taken for a headline. */
    private static final double HEADLINE = 0.7;

    private final Map<Long, Integer> ways = new HashMap<>();

    private Writing() {}

    static Writing of(List<WordShapes> sentences) {
        Writing writing = new Writing();
        for (WordShapes sentence : sentences) {
            boolean headline = isHeadline(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                if (!sentence.capitalised(i)) {
                    writing.ways.merge(sentence.lower(i), SMALL, (a, b) -> a | b);
                } else if (i > 0 && !headline) {
                    writing.ways.merge(sentence.lower(i), CAPITAL_WITHIN, (a, b) -> a | b);
                }
            }
        }
        return writing;
    }

    /** For each word, bits: 1 also written small, 2 with a capital within a sentence, 4 here at a beginning or in a headline. */
    long[] of(WordShapes sentence) {
        boolean headline = isHeadline(sentence);
        long[] bits = new long[sentence.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = sentence.capitalised(i)
                    ? ways.getOrDefault(sentence.lower(i), 0) | (i == 0 || headline ? BEGINNING : 0)
                    : NO_CAPITAL;
        }
        return bits;
    }

    private static boolean isHeadline(WordShapes sentence) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < sentence.size(); i++) {
            long flags = sentence.flags(i);
            letters += (flags & 6) != 0 ? 1 : 0;
            capitals += (flags & 1) != 0 ? 1 : 0;
        }
        return letters > 3 && capitals >= HEADLINE * letters;
    }
}
