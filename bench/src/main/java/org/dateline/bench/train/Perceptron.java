package org.dateline.bench.train;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModelWriter;
import org.dateline.syntax.model.Scorer;

/**
 * A sparse averaged perceptron in training (Freund and Schapire 1999, Collins 2002). A feature takes room only once an
 * update has touched it; the weights of a feature lie side by side in a pool that grows. Not thread-safe.
 */
final class Perceptron implements Scorer {

    private static final int FIRST_ROOM = 2;

    private final List<String> labels;
    /** By slot, two places each: a feature's key, and where its row begins with its length in the low sixteen bits. */
    private long[] index = new long[1 << 21];

    private int features;

    /** The rows, two places a weight: its class and its value. What waits for memory finds both at once. */
    private int[] pool = new int[1 << 21];

    private long[] lag = new long[1 << 20];
    private int used;
    private long steps = 1;
    private int members = 1;
    private long[] rows = new long[128];

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
        int n = buffer.size();
        if (rows.length < n) {
            rows = new long[n * 2];
        }
        for (int i = 0; i < n; i++) {
            rows[i] = index[2 * slot(buffer.get(i)) + 1];
        }
        for (int i = 0; i < n; i++) {
            int start = start(rows[i]);
            for (int k = 2 * start, end = 2 * (start + length(rows[i])); k < end; k += 2) {
                scores[pool[k]] += pool[k + 1];
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

    private static int start(long row) {
        return (int) (row >>> Short.SIZE);
    }

    private static int length(long row) {
        return (int) row & 0xFFFF;
    }

    private void change(long key, int label, int delta) {
        int at = place(key, label);
        pool[2 * at + 1] += delta;
        lag[at] += delta * steps;
    }

    /** Returns where the weight of a feature for a class lies, making room for it if there is none. */
    private int place(long key, int label) {
        int slot = slot(key);
        if (index[2 * slot + 1] == 0) {
            if (features * 4 > index.length) {
                grow();
                slot = slot(key);
            }
            index[2 * slot] = key;
            features++;
        }
        int at = start(index[2 * slot + 1]);
        int end = at + length(index[2 * slot + 1]);
        while (at < end && pool[2 * at] != label) {
            at++;
        }
        return at < end ? at : append(slot, label);
    }

    /** Adds a weight to a row. A row's room is a power of two; a full row moves to the end of the pool. */
    private int append(int slot, int label) {
        long row = index[2 * slot + 1];
        int start = start(row);
        int length = length(row);
        if (length == 0 || (length >= FIRST_ROOM && Integer.bitCount(length) == 1)) {
            int room = Math.max(FIRST_ROOM, length * 2);
            ensure(used + room);
            System.arraycopy(pool, 2 * start, pool, 2 * used, 2 * length);
            System.arraycopy(lag, start, lag, used, length);
            start = used;
            used += room;
        }
        int at = start + length;
        pool[2 * at] = label;
        pool[2 * at + 1] = 0;
        lag[at] = 0;
        index[2 * slot + 1] = (long) start << Short.SIZE | (length + 1);
        return at;
    }

    private void ensure(int size) {
        if (size > lag.length) {
            int room = Math.max(size, lag.length + (lag.length >> 1));
            pool = Arrays.copyOf(pool, 2 * room);
            lag = Arrays.copyOf(lag, room);
        }
    }

    /** The slot of a key, or the free one where it belongs. A row is never empty, so a free slot has the row 0. */
    private int slot(long key) {
        int mask = index.length / 2 - 1;
        int slot = (int) (key >>> 20) & mask;
        while (index[2 * slot + 1] != 0 && index[2 * slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = index;
        index = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int slot = slot(old[i]);
                index[2 * slot] = old[i];
                index[2 * slot + 1] = old[i + 1];
            }
        }
    }

    /**
     * Takes in what another has learnt from as many decisions; the average then runs over both.
     *
     * @throws IllegalArgumentException if the other made more decisions or fewer, or has other classes
     */
    void absorb(Perceptron other) {
        if (other.steps != steps || !other.labels.equals(labels)) {
            throw new IllegalArgumentException("two perceptrons of other classes or of other numbers of decisions");
        }
        for (int i = 0; i < other.index.length; i += 2) {
            int start = start(other.index[i + 1]);
            for (int at = start; at < start + length(other.index[i + 1]); at++) {
                int here = place(other.index[i], other.pool[2 * at]);
                pool[2 * here + 1] += other.pool[2 * at + 1];
                lag[here] += other.lag[at];
            }
        }
        members += other.members;
    }

    private double average(int at) {
        return (pool[2 * at + 1] - (double) lag[at] / steps) / members;
    }

    /**
     * Writes the averaged weights, those below a threshold left out, the rest in eight bits.
     *
     * @param threshold the smallest magnitude that is kept
     * @param largest the magnitude whose code is 127; greater ones are cut to it
     */
    void write(OutputStream out, double threshold, double largest) throws IOException {
        int[] slots = IntStream.range(0, index.length / 2)
                .filter(slot -> index[2 * slot + 1] != 0)
                .boxed()
                .sorted((a, b) -> Long.compareUnsigned(index[2 * a], index[2 * b]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] kept = new long[slots.length];
        byte[][] classes = new byte[slots.length][];
        byte[][] weights = new byte[slots.length][];
        int size = 0;
        for (int slot : slots) {
            int[] row = row(slot, threshold, largest);
            if (row.length > 0) {
                kept[size] = index[2 * slot];
                classes[size] = bytes(row, 8);
                weights[size++] = bytes(row, 0);
            }
        }
        LinearModelWriter.write(
                out, labels, Arrays.copyOf(kept, size), Arrays.copyOf(classes, size), Arrays.copyOf(weights, size));
    }

    /** A feature's kept weights, each as class * 256 + weight as an unsigned byte, in order of class. */
    private int[] row(int slot, double threshold, double largest) {
        IntStream.Builder row = IntStream.builder();
        int start = start(index[2 * slot + 1]);
        int end = start + length(index[2 * slot + 1]);
        for (int at = start; at < end; at++) {
            double average = average(at);
            long eight = code(average, largest);
            if (Math.abs(average) >= threshold && eight != 0) {
                row.add((pool[2 * at] << 8) | ((int) eight & 0xFF));
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
