package org.dateline.syntax.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
 * 65,536 for each feature of its bucket.
 *
 * <p>File format, big-endian: the bytes {@code DLM1}; the number of classes (u16) and their names (u16 length, UTF-8);
 * the bits of the bucket number (u8); the number of features F (u32) and of weights W (u32); the features of each
 * bucket (u8 each, in order of bucket); the low sixteen bits of each feature's key; the number of weights of each
 * feature (u8); the class of each weight (u8); the weights' codes (s8).
 */
public final class LinearModel implements Scorer {

    private static final int MAGIC = 0x444C4D31;
    private static final int MAX_FEATURES = 1 << 26;

    private final List<String> labels;
    private final int shift;
    private final int[] bucketStart;
    /** For each feature its check in the low 16 bits, its first weight in the next 32, their number above. */
    private final long[] entries;
    /** The weights in rows: the class in the low 8 bits, the weight above. */
    private final int[] weights;

    private LinearModel(List<String> labels, int shift, int[] bucketStart, long[] entries, int[] weights) {
        this.labels = List.copyOf(labels);
        this.shift = shift;
        this.bucketStart = bucketStart;
        this.entries = entries;
        this.weights = weights;
    }

    /** Returns the names of the classes; a class is its index here. */
    public List<String> labels() {
        return labels;
    }

    /** Returns the number of features that have a weight. */
    public int features() {
        return entries.length;
    }

    @Override
    public int classes() {
        return labels.size();
    }

    @Override
    public void score(FeatureBuffer features, int[] scores) {
        Arrays.fill(scores, 0, labels.size(), 0);
        int[] buckets = features.scratch();
        int size = features.size();
        // First all buckets, then all rows: the loads of one round don't wait for each other.
        for (int i = 0; i < size; i++) {
            buckets[i] = bucketStart[(int) (features.get(i) >>> shift)];
        }
        for (int i = 0; i < size; i++) {
            addRow(features.get(i), buckets[i], scores);
        }
    }

    private void addRow(long key, int first, int[] scores) {
        int end = bucketStart[(int) (key >>> shift) + 1];
        for (int i = first; i < end; i++) {
            long entry = entries[i];
            if ((short) entry == (short) key) {
                int row = (int) (entry >>> 16);
                for (int stop = row + (int) (entry >>> 48); row < stop; row++) {
                    int weight = weights[row];
                    scores[weight & 0xFF] += weight >> 8;
                }
                return;
            }
        }
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
        int[] bucketStart = bucketStart(bytes(in, 1 << bits), features);
        byte[] checks = bytes(in, features * 2);
        long[] entries = entries(checks, bytes(in, features), weights);
        return new LinearModel(
                labels, Long.SIZE - bits, bucketStart, entries, weights(bytes(in, weights), bytes(in, weights)));
    }

    private static int[] bucketStart(byte[] perBucket, int features) throws IOException {
        int[] starts = new int[perBucket.length + 1];
        for (int i = 0; i < perBucket.length; i++) {
            starts[i + 1] = starts[i] + (perBucket[i] & 0xFF);
        }
        requireEqual(starts[perBucket.length], features);
        return starts;
    }

    private static long[] entries(byte[] checks, byte[] perFeature, int weights) throws IOException {
        long[] entries = new long[perFeature.length];
        int row = 0;
        for (int i = 0; i < entries.length; i++) {
            int length = perFeature[i] & 0xFF;
            int check = ((checks[2 * i] & 0xFF) << 8) | (checks[2 * i + 1] & 0xFF);
            entries[i] = check | ((long) row << 16) | ((long) length << 48);
            row += length;
        }
        requireEqual(row, weights);
        return entries;
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

    /**
     * Writes a model from rows that are sorted by key, unsigned.
     *
     * @param labels at most 256 names of classes
     * @param keys the features' keys, ascending as unsigned numbers
     * @param classOf for each feature, the classes that have a weight
     * @param codeOf for each feature, the codes of those weights
     * @throws IOException if the stream can't be written
     */
    public static void write(OutputStream stream, List<String> labels, long[] keys, byte[][] classOf, byte[][] codeOf)
            throws IOException {
        int bits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, keys.length / 2)));
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeShort(labels.size());
        for (String label : labels) {
            byte[] utf8 = label.getBytes(StandardCharsets.UTF_8);
            out.writeShort(utf8.length);
            out.write(utf8);
        }
        out.writeByte(bits);
        out.writeInt(keys.length);
        out.writeInt(Arrays.stream(codeOf).mapToInt(row -> row.length).sum());
        out.write(bucketCounts(keys, bits));
        for (long key : keys) {
            out.writeShort((short) key);
        }
        for (byte[] row : codeOf) {
            out.writeByte(row.length);
        }
        writeAll(out, classOf);
        writeAll(out, codeOf);
        out.flush();
    }

    private static byte[] bucketCounts(long[] keys, int bits) {
        byte[] counts = new byte[1 << bits];
        for (long key : keys) {
            int bucket = (int) (key >>> (Long.SIZE - bits));
            if (++counts[bucket] == 0) {
                throw new IllegalArgumentException("more than 255 features in one bucket");
            }
        }
        return counts;
    }

    private static void writeAll(DataOutputStream out, byte[][] rows) throws IOException {
        for (byte[] row : rows) {
            out.write(row);
        }
    }
}
