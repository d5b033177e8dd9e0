package org.dateline.syntax.model;

/**
 * The features of a model, found by hash: the high bits of a 64-bit key name a bucket, its low sixteen bits and some of the
 * bucket's tell the features near each other apart. Each feature lies at the first place free from its own on, one of its
 * bucket's, in an open table of which a third or more is empty; an empty place is 0. An entry's low 24 bits are the
 * feature's check, what is above them belongs to whoever uses the table. Not changed after it is filled, and then safe for
 * any number of threads.
 */
final class OpenTable {
    /** The bits of an entry that hold the check. */
    static final int CHECK_BITS = 24;

    private static final long CHECK = (1L << CHECK_BITS) - 1;

    private final long[] entries;
    private final int bits;
    private final int placeShift;

    /** The bits of the key that name one of a bucket's places. */
    private final int spread;

    /**
     * An empty table.
     *
     * @param bits the bits of the bucket's number, 1 to 26
     * @param features how many features it has to hold
     */
    OpenTable(int bits, int features) {
        this.bits = bits;
        this.placeShift = placeShift(1 << bits, features);
        this.spread = (1 << placeShift) - 1;
        this.entries = new long[1 << (bits + placeShift)];
    }

    /** How many places a bucket has, as a power of two: so many that a third of all or more are empty. */
    private static int placeShift(int buckets, int features) {
        int shift = 0;
        while ((long) buckets << shift < features * 3L / 2) {
            shift++;
        }
        return Math.max(1, shift);
    }

    /** What tells a feature from others near it: the low bits of its key, and of its bucket's number. */
    static long check(int bucket, int key) {
        return (bucket & 0xFFL) << 16 | (key & 0xFFFFL);
    }

    /** The place that is a feature's own. */
    private int place(int bucket, int key) {
        return (bucket << placeShift) + (key & spread);
    }

    /** Adds the entry of a feature. */
    void put(int bucket, long entry) {
        int place = place(bucket, (int) entry);
        while (entries[place] != 0) {
            place = place + 1 & entries.length - 1;
        }
        entries[place] = entry;
    }

    /**
     * Loads what lies at each feature's place into the scratch space of {@code features}, all in one round, so that
     * the loads don't wait for each other: waiting for memory is what costs time.
     */
    long[] firsts(FeatureBuffer features) {
        long[] firsts = features.scratch();
        int shift = Long.SIZE - bits;
        for (int i = 0; i < features.size(); i++) {
            long key = features.get(i);
            firsts[i] = entries[place((int) (key >>> shift), (int) key)];
        }
        return firsts;
    }

    /** Returns the entry of a feature, or 0, given what lies at its place. */
    long find(long key, long first) {
        int bucket = (int) (key >>> (Long.SIZE - bits));
        long check = check(bucket, (int) key);
        long entry = first;
        int place = place(bucket, (int) key);
        while (entry != 0 && (entry & CHECK) != check) {
            place = place + 1 & entries.length - 1;
            entry = entries[place];
        }
        return entry;
    }
}
