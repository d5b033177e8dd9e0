package org.dateline.bench.train;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;
import org.dateline.syntax.model.Scorer;

/**
 * A sparse averaged perceptron in training (Freund and Schapire 1999, Collins 2002). A feature takes room only once an
 * update has touched it; the weights of a feature lie side by side in a pool that grows. Not thread-safe.
 */
final class Perceptron implements Scorer {

    private static final int FIRST_ROOM = 2;

    private final List<String> labels;
    private long[] keys = new long[1 << 20];
    private int[] rowStart = new int[1 << 20];
    private short[] rowLength = new short[1 << 20];
    private int features;

    private byte[] classOf = new byte[1 << 20];
    private int[] weight = new int[1 << 20];
    private long[] lag = new long[1 << 20];
    private int used;
    private long steps = 1;

    Perceptron(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    @Override
    public int classes() {
        return labels.size();
    }

    @Override
    public void score(FeatureBuffer buffer, int[] scores) {
        Arrays.fill(scores, 0, labels.size(), 0);
        for (int i = 0, n = buffer.size(); i < n; i++) {
            int slot = slot(buffer.get(i));
            int start = rowStart[slot];
            for (int k = start, end = start + rowLength[slot]; k < end; k++) {
                scores[classOf[k] & 0xFF] += weight[k];
            }
        }
    }

    /** Counts one decision; the average runs over decisions. */
    void step() {
        steps++;
    }

    /** Rewards one class and punishes another for the features of a decision. */
    void update(FeatureBuffer buffer, int right, int wrong) {
        for (int i = 0, n = buffer.size(); i < n; i++) {
            change(buffer.get(i), right, 1);
            change(buffer.get(i), wrong, -1);
        }
    }

    private void change(long key, int label, int delta) {
        int slot = slot(key);
        if (rowLength[slot] == 0) {
            if (features * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            features++;
        }
        int at = rowStart[slot];
        int end = at + rowLength[slot];
        while (at < end && (classOf[at] & 0xFF) != label) {
            at++;
        }
        if (at == end) {
            at = append(slot, label);
        }
        weight[at] += delta;
        lag[at] += delta * steps;
    }

    /** Adds a weight to a row. A row's room is a power of two; a full row moves to the end of the pool. */
    private int append(int slot, int label) {
        int length = rowLength[slot];
        if (length == 0 || (length >= FIRST_ROOM && Integer.bitCount(length) == 1)) {
            int room = Math.max(FIRST_ROOM, length * 2);
            ensure(used + room);
            int start = rowStart[slot];
            System.arraycopy(classOf, start, classOf, used, length);
            System.arraycopy(weight, start, weight, used, length);
            System.arraycopy(lag, start, lag, used, length);
            rowStart[slot] = used;
            used += room;
        }
        int at = rowStart[slot] + length;
        classOf[at] = (byte) label;
        rowLength[slot]++;
        return at;
    }

    private void ensure(int size) {
        if (size > classOf.length) {
            int room = Math.max(size, classOf.length + (classOf.length >> 1));
            classOf = Arrays.copyOf(classOf, room);
            weight = Arrays.copyOf(weight, room);
            lag = Arrays.copyOf(lag, room);
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (rowLength[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldStart = rowStart;
        short[] oldLength = rowLength;
        keys = new long[oldKeys.length * 2];
        rowStart = new int[keys.length];
        rowLength = new short[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLength[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rowStart[slot] = oldStart[i];
                rowLength[slot] = oldLength[i];
            }
        }
    }

    private double average(int at) {
        return weight[at] - (double) lag[at] / steps;
    }

    /**
     * Writes the averaged weights, those below a threshold left out, the rest in eight bits.
     *
     * @param threshold the smallest magnitude that is kept
     * @param largest the magnitude whose code is 127; greater ones are cut to it
     */
    void write(OutputStream out, double threshold, double largest) throws IOException {
        int[] slots = IntStream.range(0, keys.length)
                .filter(slot -> rowLength[slot] != 0)
                .boxed()
                .sorted((a, b) -> Long.compareUnsigned(keys[a], keys[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] kept = new long[slots.length];
        byte[][] classes = new byte[slots.length][];
        byte[][] weights = new byte[slots.length][];
        int size = 0;
        for (int slot : slots) {
            int[] row = row(slot, threshold, largest);
            if (row.length > 0) {
                kept[size] = keys[slot];
                classes[size] = bytes(row, 8);
                weights[size++] = bytes(row, 0);
            }
        }
        LinearModel.write(
                out, labels, Arrays.copyOf(kept, size), Arrays.copyOf(classes, size), Arrays.copyOf(weights, size));
    }

    /** A feature's kept weights, each as class * 256 + weight as an unsigned byte, in order of class. */
    private int[] row(int slot, double threshold, double largest) {
        IntStream.Builder row = IntStream.builder();
        int start = rowStart[slot];
        for (int at = start; at < start + rowLength[slot]; at++) {
            double average = average(at);
            long eight = code(average, largest);
            if (Math.abs(average) >= threshold && eight != 0) {
                row.add(((classOf[at] & 0xFF) << 8) | ((int) eight & 0xFF));
            }
        }
        return row.build().sorted().toArray();
    }

    /** The byte whose square, with its sign, is nearest to the weight. */
    private static long code(double weight, double largest) {
        double root = 127 * Math.sqrt(Math.min(1, Math.abs(weight) / largest));
        return Math.round(Math.copySign(root, weight));
    }

    private static byte[] bytes(int[] row, int shift) {
        byte[] bytes = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            bytes[i] = (byte) (row[i] >> shift);
        }
        return bytes;
    }
}
