package org.dateline.syntax.model;

import java.util.Arrays;
import java.util.List;

/**
 * What the models see of the words of a sentence: hashes of the form, of its lower-case form with all digits alike, of
 * its prefixes and suffixes, and of its shape. Computed once for each sentence and shared by all models; a position
 * outside the sentence has hashes of its own. Immutable.
 */
public final class WordShapes {

    private static final int PAD = 3;
    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final int PARTS = 15;

    private static final int FORM = 0;
    private static final int LOWER = 1;
    private static final int SHAPE = 2;
    private static final int FLAGS = 3;
    private static final int SUFFIX = 4;
    private static final int PREFIX = 8;
    private static final int CLUSTER = 11;
    private static final int WIDTHS = 3;

    private final long[] values;
    private final int size;

    private WordShapes(long[] values, int size) {
        this.values = values;
        this.size = size;
    }

    /** Returns the shapes of a sentence's words, in order; no word has a cluster. */
    public static WordShapes of(List<String> words) {
        return of(words, WordClusters.NONE);
    }

    /** Returns the shapes and clusters of a sentence's words, in order. */
    public static WordShapes of(List<String> words, WordClusters clusters) {
        int size = words.size();
        long[] values = new long[(size + 2 * PAD) * PARTS];
        for (int i = -PAD; i < size + PAD; i++) {
            int at = (i + PAD) * PARTS;
            if (i < 0 || i >= size) {
                Arrays.fill(values, at, at + PARTS, i < 0 ? i : i - size + 1);
            } else {
                fill(values, at, words.get(i));
                cluster(values, at, clusters);
            }
        }
        return new WordShapes(values, size);
    }

    private static void fill(long[] values, int at, String word) {
        int length = word.length();
        long form = SEED;
        long lower = SEED;
        for (int i = 0; i < length; i++) {
            char c = normal(word.charAt(i));
            char small = small(c);
            form = (form ^ c) * PRIME;
            lower = (lower ^ small) * PRIME;
            if (i < 3) {
                values[at + PREFIX + i] = lower;
            }
        }
        for (int i = length; i < 3; i++) {
            values[at + PREFIX + i] = length;
        }
        long suffix = SEED;
        for (int i = 0; i < 4; i++) {
            if (i < length) {
                suffix = (suffix ^ small(normal(word.charAt(length - 1 - i)))) * PRIME;
            }
            values[at + SUFFIX + i] = suffix + i;
        }
        values[at + FORM] = form;
        values[at + LOWER] = lower;
        values[at + SHAPE] = shape(word);
        values[at + FLAGS] = flags(word);
    }

    private static void cluster(long[] values, int at, WordClusters clusters) {
        int cluster = clusters.of(values[at + LOWER]);
        values[at + CLUSTER] = cluster;
        for (int width = 0; width < WIDTHS; width++) {
            values[at + CLUSTER + 1 + width] = clusters.near(cluster, width);
        }
    }

    /** Printed quotes are typewriter quotes: which of them opens, the words around it tell. */
    private static char normal(char c) {
        return switch (c) {
            case '’', '‘', '`' -> '\'';
            case '“', '”', '„' -> '"';
            default -> c;
        };
    }

    private static char small(char c) {
        return Character.isDigit(c) ? '0' : Character.toLowerCase(c);
    }

    private static int kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? 'd' : normal(c);
    }

    private static long shape(String word) {
        long hash = SEED;
        int last = -1;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            int kind = kind(word.charAt(i));
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) {
                hash = (hash ^ kind) * PRIME;
            }
        }
        return hash;
    }

    private static long flags(String word) {
        boolean upper = false;
        boolean lower = false;
        boolean digit = false;
        boolean mark = false;
        for (int i = 0; i < word.length(); i++) {
            int kind = kind(word.charAt(i));
            upper |= kind == 'X';
            lower |= kind == 'x';
            digit |= kind == 'd';
            mark |= kind != 'X' && kind != 'x' && kind != 'd';
        }
        boolean initial = kind(word.charAt(0)) == 'X';
        return (initial ? 1 : 0) | (upper ? 2 : 0) | (lower ? 4 : 0) | (digit ? 8 : 0) | (mark ? 16 : 0);
    }

    /** Returns the number of words. */
    public int size() {
        return size;
    }

    private int base(int index) {
        return (Math.clamp(index, -PAD, size + PAD - 1) + PAD) * PARTS;
    }

    /** Returns the hash of the form as written; quotes of all kinds are one. */
    public long form(int index) {
        return values[base(index) + FORM];
    }

    /** Returns the hash of the lower-case form, with every digit as 0. */
    public long lower(int index) {
        return values[base(index) + LOWER];
    }

    /** Returns the hash of the shape: runs of capitals, small letters, digits, and marks as they are. */
    public long shape(int index) {
        return values[base(index) + SHAPE];
    }

    /** Returns bits: 1 initial capital, 2 any capital, 4 any small letter, 8 any digit, 16 any mark. */
    public long flags(int index) {
        return values[base(index) + FLAGS];
    }

    /** Returns the number of the word's cluster, or -1. */
    public long cluster(int index) {
        return values[base(index) + CLUSTER];
    }

    /** Returns a number for the word's cluster and those near it, see {@link WordClusters#near}, or -1. */
    public long cluster(int index, int width) {
        return values[base(index) + CLUSTER + 1 + width];
    }

    /** Tells whether the word at a position begins with a capital. */
    public boolean capitalised(int index) {
        return index >= 0 && index < size && (flags(index) & 1) != 0;
    }

    /** Returns the hash of the last {@code length} letters, 1 to 4, of the lower-case form. */
    public long suffix(int index, int length) {
        return values[base(index) + SUFFIX + length - 1];
    }

    /** Returns the hash of the first {@code length} letters, 1 to 3, of the lower-case form. */
    public long prefix(int index, int length) {
        return values[base(index) + PREFIX + length - 1];
    }
}
