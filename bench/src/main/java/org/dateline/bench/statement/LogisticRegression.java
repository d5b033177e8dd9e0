package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with an L2 penalty; at each visit some of the
 * features are dropped (Wager, Wang and Liang 2013), and the weights are averaged over the last rounds. One thread, an order
 * fixed by a seed. Not thread-safe.
 */
final class LogisticRegression {
    /**
     * How it is fitted.
     *
     * @param epochs how often each example is visited
     * @param averaged over how many of the last of these the weights are averaged
     * @param rate the step size
     * @param penalty the L2 penalty
     * @param dropped the share of features dropped at a visit
     * @param least how often a feature must occur
     * @param weights what an example of each class counts
     */
    record Settings(
            int epochs, int averaged, double rate, double penalty, double dropped, int least, List<Double> weights) {
        Settings {
            weights = List.copyOf(weights);
        }
    }

    private static final double EPSILON = 1e-6;
    private static final long SEED = 1;

    private final Settings settings;
    private final int classes;
    private float[] weights = new float[0];
    private float[] squares = new float[0];

    private LogisticRegression(Settings settings) {
        this.settings = settings;
        this.classes = settings.weights().size();
    }

    /** The probabilities of the classes for each item, learnt from those that are {@code taught}. */
    static double[][] fit(Settings settings, long[][] keys, int[] gold, boolean[] taught) {
        return new LogisticRegression(settings).fit(keys, gold, taught);
    }

    private double[][] fit(long[][] keys, int[] gold, boolean[] taught) {
        FeatureIndex index = new FeatureIndex(settings.least());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (taught[i]) {
                order.add(i);
                Arrays.stream(keys[i]).forEach(index::count);
            }
        }
        int size = index.freeze() * classes;
        weights = new float[size];
        squares = new float[size];
        int[][] rows = new int[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            rows[i] = Arrays.stream(keys[i])
                    .mapToInt(index::row)
                    .filter(row -> row >= 0)
                    .toArray();
        }
        learn(rows, gold, order);
        return Arrays.stream(rows).map(this::probabilities).toArray(double[][]::new);
    }

    private void learn(int[][] rows, int[] gold, List<Integer> order) {
        float[] sums = new float[weights.length];
        Random random = new Random(SEED);
        float share = (float) ((1 - settings.dropped()) / settings.averaged());
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                learn(thinned(rows[i], random), gold[i]);
            }
            for (int w = 0; epoch >= settings.epochs() - settings.averaged() && w < sums.length; w++) {
                sums[w] += weights[w] * share;
            }
        }
        weights = sums;
    }

    private int[] thinned(int[] rows, Random random) {
        return Arrays.stream(rows)
                .filter(row -> random.nextDouble() >= settings.dropped())
                .toArray();
    }

    private void learn(int[] rows, int gold) {
        double[] probabilities = probabilities(rows);
        for (int c = 0; c < classes; c++) {
            double gradient = ((c == gold ? 1 : 0) - probabilities[c])
                    * settings.weights().get(gold);
            for (int row : rows) {
                int at = row * classes + c;
                double slope = gradient - settings.penalty() * weights[at];
                squares[at] += (float) (slope * slope);
                weights[at] += (float) (settings.rate() * slope / (Math.sqrt(squares[at]) + EPSILON));
            }
        }
    }

    private double[] probabilities(int[] rows) {
        double[] scores = new double[classes];
        for (int row : rows) {
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row * classes + c];
            }
        }
        double top = Arrays.stream(scores).max().orElse(0);
        double total = 0;
        for (int c = 0; c < classes; c++) {
            scores[c] = Math.exp(scores[c] - top);
            total += scores[c];
        }
        for (int c = 0; c < classes; c++) {
            scores[c] /= total;
        }
        return scores;
    }
}
