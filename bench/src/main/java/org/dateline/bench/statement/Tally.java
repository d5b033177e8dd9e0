package org.dateline.bench.statement;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Counts what was found, what should have been, and what is in both. Not thread-safe. */
final class Tally {
    private int right;
    private int found;
    private int gold;

    /** Counts the members of two sets of one item. */
    <T> void add(Collection<T> foundHere, Collection<T> goldHere) {
        Set<T> distinct = new HashSet<>(foundHere);
        Set<T> wanted = new HashSet<>(goldHere);
        found += distinct.size();
        gold += wanted.size();
        distinct.retainAll(wanted);
        right += distinct.size();
    }

    /** Counts found things, and how many of them are right, apart from the gold. */
    void add(int rightHere, int foundHere, int goldHere) {
        right += rightHere;
        found += foundHere;
        gold += goldHere;
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }
}
