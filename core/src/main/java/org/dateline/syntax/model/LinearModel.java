package org.dateline.syntax.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A sparse linear classifier. A weight is stored as a signed byte {@code b} that stands for {@code b * |b|}, so that
 * small weights are fine and great ones in range. Immutable after it is read; safe for any number of threads.
 *
 * <p>Features are found by hash: the high bits of the 64-bit key name a bucket, its low sixteen bits tell the features
 * of one bucket apart. A feature never seen in training is taken for a known one with a probability of about one in
 * 65,536 for each feature of its bucket. What costs time is waiting for memory, so a feature and, where it has but one,
 * its weight lie in one place of an open table, of which a third or more is empty.
 *
 * <p>File format, big-endian: the bytes {@code DLM1}; the number of classes (u16) and their names (u16 length, UTF-8);
 * the bits of the bucket number (u8); the number of features F (u32) and of weights W (u32); the features of each
 * bucket (u8 each, in order of bucket); the low sixteen bits of each feature's key; the number of weights of each
 * feature (u8); the class of each weight (u8); the weights' codes (s8).
 */
public final class LinearModel implements Scorer {

    static final int MAGIC = 0x444C4D31;

    /** The parts of a table's entry: its check below, the number of weights, and above their place or the one weight. */
    private static final long CHECK = 0xFFFFFFL;

    private static final int LENGTH = 24;
    private static final int PAYLOAD = 32;

    /** Stands for the number of weights of a row that has one for every class. */
    static final int DENSE = 255;

    private final List<String> labels;
    private final int classes;
    private final int bits;
    private final int placeShift;
    private final int features;

    /**
     * The features by bucket, each at the first place free from its bucket's on; an empty place is 0. A feature has its
     * check in the low 24 bits, the number of its weights in the next 8, and above the place of the first in
     * {@link #weights}, or the weight itself if it is the only one.
     */
    private final long[] table;

    /** The weights in rows: the class in the low 8 bits, the weight above. */
    private final int[] weights;

    /** The rows that have many weights: a plain one for every class, which the processor adds several at once. */
    private final short[] dense;

    LinearModel(List<String> labels, int bits, int features, long[] table, int[] weights, short[] dense) {
        this.labels = List.copyOf(labels);
        this.classes = labels.size();
        this.bits = bits;
        this.placeShift = Integer.numberOfTrailingZeros(table.length) - bits;
        this.features = features;
        this.table = table;
        this.weights = weights;
        this.dense = dense;
    }

    /** Returns the names of the classes; a class is its index here. */
    public List<String> labels() {
        return labels;
    }

    /** Returns the number of features that have a weight. */
    public int features() {
        return features;
    }

    @Override
    public int classes() {
        return labels.size();
    }

    @Override
    public void score(FeatureBuffer features, int[] scores) {
        Arrays.fill(scores, 0, labels.size(), 0);
        long[] firsts = features.scratch();
        int size = features.size();
        int shift = Long.SIZE - bits;
        // First a place for each, then all rows: the loads of one round don't wait for each other.
        for (int i = 0; i < size; i++) {
            firsts[i] = table[(int) (features.get(i) >>> shift) << placeShift];
        }
        for (int i = 0; i < size; i++) {
            if (firsts[i] != 0) {
                addRow(features.get(i), firsts[i], scores);
            }
        }
    }

    private void addRow(long key, long first, int[] scores) {
        int bucket = (int) (key >>> (Long.SIZE - bits));
        long check = check(bucket, (int) key);
        long entry = first;
        for (int place = bucket << placeShift; entry != 0; entry = table[place]) {
            if ((entry & CHECK) == check) {
                int row = (int) (entry >>> PAYLOAD);
                int length = (int) (entry >>> LENGTH) & 0xFF;
                if (length == 1) {
                    scores[row & 0xFF] += row >> 8;
                } else if (length == DENSE) {
                    addDense(row, scores);
                } else {
                    addRow(row, row + length, scores);
                }
                return;
            }
            place = place + 1 & table.length - 1;
        }
    }

    private void addDense(int from, int[] scores) {
        for (int label = 0; label < classes; label++) {
            scores[label] += dense[from + label];
        }
    }

    private void addRow(int from, int to, int[] scores) {
        for (int i = from; i < to; i++) {
            int weight = weights[i];
            scores[weight & 0xFF] += weight >> 8;
        }
    }

    /** What tells a feature from others near it: the low bits of its key, and of its bucket's number. */
    static long check(int bucket, int key) {
        return (bucket & 0xFFL) << 16 | (key & 0xFFFFL);
    }

    /** Returns what the table holds of a feature: of its weights the place, or the weight itself, and their number. */
    static long entry(long payload, int length, long check) {
        return payload << PAYLOAD | (long) length << LENGTH | check;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the stream ends early or isn't a model of this format
     */
    public static LinearModel read(InputStream stream) throws IOException {
        return LinearModelReader.read(stream);
    }

    /**
     * Reads a model that has the same classes as another.
     *
     * @throws IOException if the stream ends early, isn't a model of this format, or has other classes
     */
    static LinearModel alike(InputStream stream, LinearModel other) throws IOException {
        LinearModel model = read(stream);
        if (!model.labels.equals(other.labels)) {
            throw new IOException("two models that belong together don't have the same classes");
        }
        return model;
    }
}
