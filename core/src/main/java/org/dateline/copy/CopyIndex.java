package org.dateline.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds candidates for copies by the bands of their MinHash signatures. Not thread-safe. */
final class CopyIndex {
    /** A band that so many share is boilerplate, and tells nothing. */
    private static final int CROWDED = 200;

    private final Map<Long, List<Integer>> buckets = new HashMap<>();
    private int size;

    /** Adds a fingerprint and gives the numbers (from 0, in order of adding) of the earlier ones that may be its copies. */
    SortedSet<Integer> add(Fingerprint print) {
        SortedSet<Integer> candidates = new TreeSet<>();
        for (long band : print.bands()) {
            List<Integer> bucket = buckets.computeIfAbsent(band, hash -> new ArrayList<>(1));
            candidates.addAll(bucket);
            if (bucket.size() < CROWDED) {
                bucket.add(size);
            }
        }
        size++;
        return candidates;
    }
}
