package org.dateline.bench.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.statement.model.Labels;
import org.dateline.statement.model.SequenceFeatures;
import org.dateline.statement.model.SequenceModel;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModelWriter;

/**
 * Numbers the features of sequences. Each has a row of weights, one for each label; a feature of a pair has a row for each
 * label before that it was seen with often enough. Not thread-safe.
 */
final class CrfRows {
    private static final int NONE = -1;
    private static final float SMALLEST = 0.05f;

    private final Labels labels;
    private final int count;
    private final FeatureIndex index;
    private final FeatureBuffer buffer = new FeatureBuffer();

    /** The rows of the features of pairs, by label before. */
    private final Map<Long, int[]> pairs = new HashMap<>();

    private final BitSet ofPairs = new BitSet();

    /**
     * @param least how often a feature must occur to be kept
     */
    CrfRows(Labels labels, int least) {
        this.labels = labels;
        this.count = labels.size();
        this.index = new FeatureIndex(least);
    }

    /** Counts the features of a sequence that is labelled so. */
    void count(SequenceFeatures features, int[] gold) {
        for (int i = 0; i < features.length(); i++) {
            emissions(features, i);
            for (int k = 0; k < buffer.size(); k++) {
                index.count(buffer.get(k));
            }
            transitions(features, i);
            // Only the labels of the gold are counted before a position: others are features that never held.
            int before = i == 0 ? Labels.OUTSIDE : gold[i - 1];
            for (int k = 0; k < buffer.size(); k++) {
                index.count(after(buffer.get(k), before));
            }
        }
    }

    /** Ends the counting; returns the number of rows. */
    int freeze() {
        return index.freeze();
    }

    /** The rows of a sequence: for each position those of its label, then by label before those of the pair. */
    int[][] of(SequenceFeatures features) {
        int[][] rows = new int[features.length() * (count + 1)][];
        for (int i = 0; i < features.length(); i++) {
            emissions(features, i);
            rows[i * (count + 1)] = IntStream.range(0, buffer.size())
                    .map(k -> index.row(buffer.get(k)))
                    .filter(row -> row != NONE)
                    .toArray();
            transitions(features, i);
            for (int p = 0; p < (i == 0 ? 1 : count); p++) {
                int before = p;
                rows[i * (count + 1) + 1 + p] = IntStream.range(0, buffer.size())
                        .map(k -> rowAfter(buffer.get(k), before))
                        .filter(row -> row != NONE)
                        .toArray();
            }
        }
        return rows;
    }

    private void emissions(SequenceFeatures features, int i) {
        buffer.clear();
        features.emission(i, buffer);
    }

    private void transitions(SequenceFeatures features, int i) {
        buffer.clear();
        features.transition(i, buffer);
    }

    private int rowAfter(long key, int before) {
        int row = index.row(after(key, before));
        if (row != NONE) {
            pairs.computeIfAbsent(key, unseen -> filled())[before] = row;
            ofPairs.set(row);
        }
        return row;
    }

    private int[] filled() {
        int[] rows = new int[count];
        Arrays.fill(rows, NONE);
        return rows;
    }

    /** The key that counts a feature of a pair with the label before. */
    private static long after(long key, int before) {
        long hash = (key ^ (before + 1)) * 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 32);
    }

    /**
     * Writes the model of labels and the model of pairs, one behind the other, with weights in steps of
     * {@link SequenceModel#UNIT}; those that round to nothing are left out.
     *
     * @param weights of each row in turn, one for each label
     */
    void write(OutputStream out, float[] weights) throws IOException {
        Writing single = new Writing(labels.names());
        for (int row : index.rowsByKey()) {
            if (!ofPairs.get(row)) {
                single.add(index.key(row), Arrays.copyOfRange(weights, row * count, (row + 1) * count));
            }
        }
        single.write(out);
        Writing pair = new Writing(labels.pairs());
        pairs.keySet().stream().sorted(Long::compareUnsigned).forEach(key -> pair.add(key, weights(key, weights)));
        pair.write(out);
    }

    private float[] weights(long key, float[] weights) {
        float[] all = new float[count * count];
        int[] rows = pairs.getOrDefault(key, new int[0]);
        for (int before = 0; before < rows.length; before++) {
            if (rows[before] != NONE) {
                System.arraycopy(weights, rows[before] * count, all, before * count, count);
            }
        }
        return all;
    }

    /** The features of one model on their way into a file. */
    private static final class Writing {
        private final List<String> classes;
        private final List<Long> keys = new ArrayList<>();
        private final List<byte[]> classOf = new ArrayList<>();
        private final List<byte[]> codes = new ArrayList<>();

        Writing(List<String> classes) {
            this.classes = classes;
        }

        void add(long key, float[] weights) {
            int[] kept = IntStream.range(0, weights.length)
                    .filter(i -> Math.abs(weights[i]) >= SMALLEST)
                    .toArray();
            if (kept.length == 0) {
                return;
            }
            byte[] labels = new byte[kept.length];
            byte[] values = new byte[kept.length];
            for (int i = 0; i < kept.length; i++) {
                labels[i] = (byte) kept[i];
                values[i] = SequenceModel.code(weights[kept[i]]);
            }
            keys.add(key);
            classOf.add(labels);
            codes.add(values);
        }

        void write(OutputStream out) throws IOException {
            LinearModelWriter.write(
                    out,
                    classes,
                    keys.stream().mapToLong(Long::longValue).toArray(),
                    classOf.toArray(byte[][]::new),
                    codes.toArray(byte[][]::new));
        }
    }
}
