package org.dateline.syntax.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    private static final int MAX_FEATURES = 1 << 26;

    private static final long CHECK = 0xFFFFFFL;
    private static final int LENGTH = 24;
    private static final int PAYLOAD = 32;

    private final List<String> labels;
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

    private LinearModel(List<String> labels, int bits, int features, long[] table, int[] weights) {
        this.labels = List.copyOf(labels);
        this.bits = bits;
        this.placeShift = Integer.numberOfTrailingZeros(table.length) - bits;
        this.features = features;
        this.table = table;
        this.weights = weights;
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
                } else {
                    addRow(row, row + length, scores);
                }
                return;
            }
            place = place + 1 & table.length - 1;
        }
    }

    private void addRow(int from, int to, int[] scores) {
        for (int i = from; i < to; i++) {
            int weight = weights[i];
            scores[weight & 0xFF] += weight >> 8;
        }
    }

    /** What tells a feature from others near it: the low bits of its key, and of its bucket's number. */
    private static long check(int bucket, int key) {
        return (bucket & 0xFFL) << 16 | (key & 0xFFFFL);
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the stream ends early or isn't a model of this format
     */
    public static LinearModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a linear model: it doesn't begin with DLM1");
        }
        List<String> labels = readLabels(in);
        int bits = in.readUnsignedByte();
        int features = in.readInt();
        int weights = in.readInt();
        if (bits < 1 || bits > 26 || features < 0 || features > MAX_FEATURES || weights < 0) {
            throw new IOException("a linear model with impossible counts");
        }
        byte[] perBucket = bytes(in, 1 << bits);
        byte[] checks = bytes(in, features * 2);
        byte[] perFeature = bytes(in, features);
        int[] rows = weights(bytes(in, weights), bytes(in, weights));
        return new LinearModel(labels, bits, features, table(perBucket, checks, perFeature, rows), rows);
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

    private static long[] table(byte[] perBucket, byte[] checks, byte[] perFeature, int[] weights) throws IOException {
        int shift = placeShift(perBucket.length, perFeature.length);
        long[] table = new long[perBucket.length << shift];
        int feature = 0;
        int row = 0;
        for (int bucket = 0; bucket < perBucket.length; bucket++) {
            for (int end = feature + (perBucket[bucket] & 0xFF); feature < end; feature++) {
                if (feature >= perFeature.length || feature >= table.length - 1) {
                    throw new IOException("a linear model with more features than it says");
                }
                int length = perFeature[feature] & 0xFF;
                int key = ((checks[2 * feature] & 0xFF) << 8) | (checks[2 * feature + 1] & 0xFF);
                if (length > 0 && row + length <= weights.length) {
                    long payload = length == 1 ? weights[row] : row;
                    put(table, bucket << shift, payload << PAYLOAD | (long) length << LENGTH | check(bucket, key));
                }
                row += length;
            }
        }
        requireEqual(feature, perFeature.length);
        requireEqual(row, weights.length);
        return table;
    }

    /** How many places a bucket has, as a power of two: so many that a third of all or more are empty. */
    private static int placeShift(int buckets, int features) {
        int shift = 0;
        while ((long) buckets << shift < features * 3L / 2) {
            shift++;
        }
        return Math.max(1, shift);
    }

    private static void put(long[] table, int home, long entry) {
        int place = home;
        while (table[place] != 0) {
            place = place + 1 & table.length - 1;
        }
        table[place] = entry;
    }

    private static int[] weights(byte[] classOf, byte[] codes) {
        int[] weights = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            weights[i] = ((codes[i] * Math.abs(codes[i])) << 8) | (classOf[i] & 0xFF);
        }
        return weights;
    }

    private static void requireEqual(int found, int said) throws IOException {
        if (found != said) {
            throw new IOException("a linear model whose counts don't add up: " + found + ", not " + said);
        }
    }

    private static List<String> readLabels(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        List<String> labels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            labels.add(new String(bytes(in, in.readUnsignedShort()), StandardCharsets.UTF_8));
        }
        return labels;
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
