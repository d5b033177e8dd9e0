package org.dateline.bench.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.statement.model.SequenceModel;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModelWriter;

/**
 * Trains a log-linear model of choices: of the options of one case, some are right. Stochastic gradient ascent on the
 * log-likelihood of the right ones together, with AdaGrad's step sizes; at each visit some features are dropped (Wager,
 * Wang and Liang 2013), and the weights are averaged over the last rounds, and over runs in other orders. One thread, orders
 * fixed by the seed.
 */
final class ChoiceTraining {
    private static final int EPOCHS = 10;
    private static final int AVERAGED = 5;
    private static final double RATE = 0.05;
    private static final double PENALTY = 1e-4;
    private static final float DROPPED = 0.3f;
    private static final int RUNS = 3;
    private static final float SMALLEST = 0.01f;

    /** One option of a case. */
    static final class Option {
        private final long[] keys;
        private final int label;
        private final boolean right;

        /**
         * @param keys its features
         * @param label the class whose weights count
         * @param right whether it may be chosen
         */
        Option(long[] keys, int label, boolean right) {
            this.keys = keys;
            this.label = label;
            this.right = right;
        }
    }

    private static final class Case {
        private final int[][] rows;
        private final int[] labels;
        private final boolean[] right;

        Case(int[][] rows, int[] labels, boolean[] right) {
            this.rows = rows;
            this.labels = labels;
            this.right = right;
        }
    }

    private final List<String> labels;
    private final int count;
    private final FeatureIndex index;
    private float[] weights = new float[0];
    private float[] squares = new float[0];

    /**
     * @param least how often a feature must occur to be kept
     */
    ChoiceTraining(List<String> labels, int least) {
        this.labels = labels;
        this.count = labels.size();
        this.index = new FeatureIndex(least);
    }

    /** The features that a buffer holds, each once. */
    static long[] keys(FeatureBuffer buffer) {
        return IntStream.range(0, buffer.size())
                .mapToLong(buffer::get)
                .distinct()
                .toArray();
    }

    void train(List<List<Option>> cases, long seed) {
        for (List<Option> options : cases) {
            long[] last = {};
            for (Option option : options) {
                if (!Arrays.equals(option.keys, last)) {
                    for (long key : option.keys) {
                        index.count(key);
                    }
                }
                last = option.keys;
            }
        }
        int size = index.freeze() * count;
        List<Case> numbered = cases.stream().map(this::rows).toList();
        float[] sums = new float[size];
        for (int run = 0; run < RUNS; run++) {
            weights = new float[size];
            squares = new float[size];
            run(new ArrayList<>(numbered), new Random(seed + run), sums);
        }
        weights = sums;
    }

    /** Learns from the cases in orders that the random numbers give, and adds the run's share of the weights. */
    private void run(List<Case> order, Random random, float[] sums) {
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(each -> learn(each, random));
            for (int i = 0; epoch >= EPOCHS - AVERAGED && i < sums.length; i++) {
                sums[i] += weights[i] * (1 - DROPPED) / (AVERAGED * RUNS);
            }
        }
    }

    private Case rows(List<Option> options) {
        int[][] rows = new int[options.size()][];
        int[] labelOf = new int[rows.length];
        boolean[] right = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(options.get(i).keys)
                    .mapToInt(index::row)
                    .filter(row -> row >= 0)
                    .toArray();
            labelOf[i] = options.get(i).label;
            right[i] = options.get(i).right;
        }
        return new Case(rows, labelOf, right);
    }

    private void learn(Case example, Random random) {
        // One draw for all options of a case: what one loses the others lose too.
        int salt = random.nextInt();
        double[] share = new double[example.rows.length];
        double[] wanted = new double[share.length];
        for (int i = 0; i < share.length; i++) {
            for (int row : example.rows[i]) {
                share[i] += isDropped(row, salt) ? 0 : weights[row * count + example.labels[i]];
            }
        }
        double top = Arrays.stream(share).max().orElse(0);
        double total = 0;
        double rightTotal = 0;
        for (int i = 0; i < share.length; i++) {
            share[i] = Math.exp(share[i] - top);
            total += share[i];
            wanted[i] = example.right[i] ? share[i] : 0;
            rightTotal += wanted[i];
        }
        for (int i = 0; i < share.length; i++) {
            update(
                    example.rows[i],
                    example.labels[i],
                    wanted[i] / Math.max(1e-30, rightTotal) - share[i] / total,
                    salt);
        }
    }

    private static boolean isDropped(int row, int salt) {
        int hash = (row * 0x9E3779B1 ^ salt) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 15) * 0xC2B2AE35;
        return (hash >>> 8) < DROPPED * (1 << 24);
    }

    private void update(int[] rows, int label, double gradient, int salt) {
        if (Math.abs(gradient) < 1e-5) {
            return;
        }
        for (int row : rows) {
            if (!isDropped(row, salt)) {
                int at = row * count + label;
                double slope = gradient - PENALTY * weights[at];
                squares[at] += (float) (slope * slope);
                weights[at] += (float) (RATE * slope / (Math.sqrt(squares[at]) + 1e-6));
            }
        }
    }

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
                classes[size] = new byte[kept.length];
                values[size] = new byte[kept.length];
                for (int k = 0; k < kept.length; k++) {
                    classes[size][k] = (byte) kept[k];
                    values[size][k] = SequenceModel.code(weights[row * count + kept[k]]);
                }
                size++;
            }
        }
        LinearModelWriter.write(
                out, labels, Arrays.copyOf(keys, size), Arrays.copyOf(classes, size), Arrays.copyOf(values, size));
    }
}
