package org.dateline.bench.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dateline.statement.model.Labels;
import org.dateline.statement.model.Lattice;
import org.dateline.statement.model.SequenceFeatures;
import org.dateline.statement.model.SequenceModel;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModelWriter;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient ascent on
 * the log-likelihood with AdaGrad's step sizes (Duchi, Hazan and Singer 2011) and an L2 penalty. At each visit half of the
 * features are dropped (Wager, Wang and Liang 2013), and the weights are averaged over the last rounds. One thread, an
 * order fixed by the seed: the same data give the same bytes. Not thread-safe.
 */
final class CrfTraining {
    /** One sequence and its gold labels. */
    static final class Example {
        private final Supplier<? extends SequenceFeatures> features;
        private final int[] gold;

        /** A sequence whose features are made when they are asked for. */
        Example(Supplier<? extends SequenceFeatures> features, int[] gold) {
            this.features = features;
            this.gold = gold;
        }
    }

    /** A sequence with the rows of its features: for each position the emissions, then the transitions by label before. */
    private static final class Rows {
        private final int[][] rows;
        private final int[] gold;

        Rows(int[][] rows, int[] gold) {
            this.rows = rows;
            this.gold = gold;
        }
    }

    private static final int EPOCHS = 10;
    private static final int AVERAGED = 4;
    private static final double RATE = 0.1;
    private static final double PENALTY = 1e-4;
    private static final float DROPPED = 0.5f;
    private static final double EPSILON = 1e-6;
    private static final int[] NO_ROWS = {};
    private static final float SMALLEST = 0.05f;

    private final Labels labels;
    private final int count;
    private final FeatureIndex index;
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private final FeatureBuffer buffer = new FeatureBuffer();
    private final Lattice lattice;

    /**
     * @param least how often a feature must occur to be kept
     */
    CrfTraining(Labels labels, int least) {
        this.labels = labels;
        this.count = labels.size();
        this.index = new FeatureIndex(least);
        this.lattice = new Lattice(count);
    }

    /** Trains on the examples, in an order that {@code seed} fixes. */
    void train(List<Example> examples, long seed) {
        for (Example example : examples) {
            countFeatures(example);
        }
        int rows = index.freeze();
        weights = new float[rows * count];
        squares = new float[rows * count];
        List<Rows> order = new ArrayList<>();
        examples.forEach(example -> order.add(new Rows(rows(example.features.get()), example.gold)));
        float[] sums = new float[weights.length];
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(example -> learn(new Rows(thinned(example.rows, random), example.gold)));
            for (int i = 0; epoch >= EPOCHS - AVERAGED && i < sums.length; i++) {
                sums[i] += weights[i] * (1 - DROPPED) / AVERAGED;
            }
        }
        weights = sums;
    }

    private static int[][] thinned(int[][] rows, Random random) {
        int[][] thinned = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            // The first position has transitions after one label alone.
            thinned[i] = rows[i] == null ? NO_ROWS : thinned(rows[i], random);
        }
        return thinned;
    }

    private static int[] thinned(int[] rows, Random random) {
        int[] kept = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            kept[size] = row;
            size += random.nextFloat() < DROPPED ? 0 : 1;
        }
        return Arrays.copyOf(kept, size);
    }

    private void countFeatures(Example example) {
        SequenceFeatures features = example.features.get();
        for (int i = 0; i < features.length(); i++) {
            buffer.clear();
            features.emission(i, buffer);
            // Only the labels of the gold are counted before a position: others are features that never held.
            features.transition(i, i == 0 ? 0 : example.gold[i - 1], buffer);
            for (int k = 0; k < buffer.size(); k++) {
                index.count(buffer.get(k));
            }
        }
    }

    private int[][] rows(SequenceFeatures features) {
        int[][] rows = new int[features.length() * (count + 1)][];
        for (int i = 0; i < features.length(); i++) {
            buffer.clear();
            features.emission(i, buffer);
            rows[i * (count + 1)] = lookUp();
            for (int p = 0; p < (i == 0 ? 1 : count); p++) {
                buffer.clear();
                features.transition(i, p, buffer);
                rows[i * (count + 1) + 1 + p] = lookUp();
            }
        }
        return rows;
    }

    private int[] lookUp() {
        int[] found = new int[buffer.size()];
        int size = 0;
        for (int k = 0; k < buffer.size(); k++) {
            int row = index.row(buffer.get(k));
            if (row >= 0) {
                found[size++] = row;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private void learn(Rows example) {
        int[][] rows = example.rows;
        int length = example.gold.length;
        fill(rows, length);
        lattice.sum();
        double[] gradient = new double[count];
        for (int i = 0; i < length; i++) {
            for (int l = 0; l < count; l++) {
                gradient[l] = (example.gold[i] == l ? 1 : 0) - lattice.probability(i, l);
            }
            update(rows[i * (count + 1)], gradient);
            for (int p = 0; p < (i == 0 ? 1 : count); p++) {
                boolean before = p == (i == 0 ? 0 : example.gold[i - 1]);
                for (int l = 0; l < count; l++) {
                    gradient[l] = (before && example.gold[i] == l ? 1 : 0) - lattice.probability(i, p, l);
                }
                update(rows[i * (count + 1) + 1 + p], gradient);
            }
        }
    }

    private void fill(int[][] rows, int length) {
        lattice.reset(length);
        for (int i = 0; i < length; i++) {
            for (int row : rows[i * (count + 1)]) {
                for (int l = 0; l < count; l++) {
                    lattice.addEmission(i, l, weights[row * count + l]);
                }
            }
            for (int p = 0; p < (i == 0 ? 1 : count); p++) {
                for (int row : rows[i * (count + 1) + 1 + p]) {
                    for (int l = 0; l < count; l++) {
                        lattice.addTransition(i, p, l, weights[row * count + l]);
                    }
                }
            }
        }
    }

    private void update(int[] rows, double[] gradient) {
        for (int l = 0; l < count; l++) {
            double g = gradient[l];
            if (Math.abs(g) < 1e-4) {
                continue;
            }
            for (int row : rows) {
                int at = row * count + l;
                double slope = g - PENALTY * weights[at];
                squares[at] += (float) (slope * slope);
                weights[at] += (float) (RATE * slope / (Math.sqrt(squares[at]) + EPSILON));
            }
        }
    }

    /** Writes the weights in steps of {@link SequenceModel#UNIT}; those that round to nothing are left out. */
    void write(OutputStream out) throws IOException {
        int[] order = index.rowsByKey();
        long[] keys = new long[order.length];
        byte[][] classes = new byte[order.length][];
        byte[][] values = new byte[order.length][];
        int size = 0;
        for (int row : order) {
            int[] kept = IntStream.range(0, count)
                    .filter(l -> Math.abs(weights[row * count + l]) >= SMALLEST)
                    .toArray();
            if (kept.length > 0) {
                keys[size] = index.key(row);
                classes[size] = bytes(kept, l -> (byte) l);
                values[size++] = bytes(kept, l -> SequenceModel.code(weights[row * count + l]));
            }
        }
        LinearModelWriter.write(
                out,
                labels.names(),
                Arrays.copyOf(keys, size),
                Arrays.copyOf(classes, size),
                Arrays.copyOf(values, size));
    }

    private interface ToByte {
        byte of(int label);
    }

    private static byte[] bytes(int[] kept, ToByte value) {
        byte[] bytes = new byte[kept.length];
        for (int i = 0; i < kept.length; i++) {
            bytes[i] = value.of(kept[i]);
        }
        return bytes;
    }
}
