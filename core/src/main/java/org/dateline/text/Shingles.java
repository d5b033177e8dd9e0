package org.dateline.text;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;
import java.util.List;

/**
 * The set of a text's word n-grams, each as a 64-bit hash (Broder, "On the resemblance and containment of documents",
 * 1997). Immutable.
 */
public final class Shingles {
    /** Sorted and distinct. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * The shingles of {@code words}.
     *
     * @param width how many words each spans; a shorter text is one shingle, an empty one none
     */
    public static Shingles of(List<String> words, int width) {
        if (words.isEmpty()) {
            return new Shingles(new long[0]);
        }
        long[] each = words.stream()
                .mapToLong(word -> Hashing.komihash5_0().hashCharsToLong(word))
                .toArray();
        int span = Math.min(width, each.length);
        long[] hashes = new long[each.length - span + 1];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int k = i; k < i + span; k++) {
                hash = (hash ^ each[k]) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 32;
            }
            hashes[i] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    public int size() {
        return hashes.length;
    }

    /** The hashes, sorted and distinct; a copy. */
    public long[] hashes() {
        return hashes.clone();
    }

    /** How many shingles the two share. */
    public int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The share of the smaller set that the other holds too: 0 to 1; 0 if either is empty. */
    public double containment(Shingles other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }
}
