package org.dateline.time;

import java.util.List;

/** The terms that a pattern matched. Immutable. */
final class Match {
    private final List<Term> terms;
    private final int from;
    private final int to;
    private final long[] masks;
    private final int[] bound;

    /**
     * A match.
     *
     * @param terms all terms of the sentence
     * @param from the index of the first that matched
     * @param to the index behind the last
     * @param masks the classes of each element of the pattern
     * @param bound the index of the term that each element took, or -1
     */
    Match(List<Term> terms, int from, int to, long[] masks, int[] bound) {
        this.terms = terms;
        this.from = from;
        this.to = to;
        this.masks = masks;
        this.bound = bound;
    }

    List<Term> terms() {
        return terms;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean has(WordClass wordClass) {
        return find(wordClass, 0) >= 0;
    }

    /** Whether at least {@code count} elements took the class. */
    boolean has(WordClass wordClass, int count) {
        return find(wordClass, count - 1) >= 0;
    }

    int value(WordClass wordClass) {
        return value(wordClass, 0);
    }

    /** The value of the term that the {@code nth} element with this class took, counted from 0. */
    int value(WordClass wordClass, int nth) {
        return term(wordClass, nth).value(wordClass);
    }

    Term term(WordClass wordClass) {
        return term(wordClass, 0);
    }

    Term first() {
        return terms.get(from);
    }

    Term last() {
        return terms.get(to - 1);
    }

    /** Whether the term before the match, if any, is of one of these classes. */
    boolean isAfter(WordClass... classes) {
        return from > 0 && isOneOf(terms.get(from - 1), classes);
    }

    /** Whether the term behind the match, if any, is of one of these classes. */
    boolean isBefore(WordClass... classes) {
        return to < terms.size() && isOneOf(terms.get(to), classes);
    }

    private Term term(WordClass wordClass, int nth) {
        int at = find(wordClass, nth);
        if (at < 0) {
            throw new IllegalStateException("the rule took no " + wordClass);
        }
        return terms.get(at);
    }

    private int find(WordClass wordClass, int nth) {
        int left = nth;
        for (int i = 0; i < bound.length; i++) {
            if (bound[i] >= 0
                    && (masks[i] & wordClass.bit()) != 0
                    && terms.get(bound[i]).is(wordClass)
                    && left-- == 0) {
                return bound[i];
            }
        }
        return -1;
    }

    private static boolean isOneOf(Term term, WordClass... classes) {
        for (WordClass each : classes) {
            if (term.is(each)) {
                return true;
            }
        }
        return false;
    }
}
