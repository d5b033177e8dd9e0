package org.dateline.bench;

import java.util.Set;

/**
 * Exact matches counted over sets.
 *
 * @param gold how many things there are to find
 * @param found how many were found, right or wrong
 * @param right how many of those are right
 */
record SpanScore(int gold, int found, int right) {

    static <T> SpanScore of(Set<T> gold, Set<T> found) {
        return new SpanScore(gold.size(), found.size(), (int)
                found.stream().filter(gold::contains).count());
    }

    SpanScore plus(SpanScore other) {
        return new SpanScore(gold + other.gold, found + other.found, right + other.right);
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall, 0 where nothing is right. */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (gold + found);
    }
}
