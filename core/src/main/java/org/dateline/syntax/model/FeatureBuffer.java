package org.dateline.syntax.model;

import java.util.Arrays;

/**
 * A reusable list of 64-bit feature keys: the features of one decision. A key is the hash of a template number and of
 * the values that fill the template, so no feature is ever spelled out as a string. Not thread-safe: one buffer belongs
 * to one call.
 */
public final class FeatureBuffer {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[96];
    private long[] scratch = new long[96];
    private int size;

    /** Empties the buffer. */
    public void clear() {
        size = 0;
    }

    /** Returns the number of features. */
    public int size() {
        return size;
    }

    /** Returns the key at a position below {@link #size()}. */
    public long get(int index) {
        return keys[index];
    }

    /** Room for one number for each feature, for whoever scores them. */
    long[] scratch() {
        return scratch;
    }

    /** Adds a template without values: a constant. */
    public void add(int template) {
        push(finish(start(template)));
    }

    /** Adds a template with one value. */
    public void add(int template, long a) {
        push(finish(step(start(template), a)));
    }

    /** Adds a template with two values. */
    public void add(int template, long a, long b) {
        push(finish(step(step(start(template), a), b)));
    }

    /** Adds a template with three values. */
    public void add(int template, long a, long b, long c) {
        push(finish(step(step(step(start(template), a), b), c)));
    }

    private static long start(int template) {
        return template * 0xD6E8FEB86659FD93L + 1;
    }

    private static long step(long hash, long value) {
        long h = (hash ^ value) * MULTIPLIER;
        return h ^ (h >>> 29);
    }

    private static long finish(long hash) {
        long h = hash * 0xBF58476D1CE4E5B9L;
        return h ^ (h >>> 32);
    }

    private void push(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            scratch = new long[size * 2];
        }
        keys[size++] = key;
    }
}
