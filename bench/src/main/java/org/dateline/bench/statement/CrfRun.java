package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.statement.model.Lattice;

/**
 * One run over the sequences of a field's training: stochastic gradient ascent on the log-likelihood with AdaGrad's step
 * sizes (Duchi, Hazan and Singer 2011) and an L2 penalty. At each visit half of the features are dropped (Wager, Wang and
 * Liang 2013), and the weights are averaged over the last rounds. Good for one run, on one thread.
 */
final class CrfRun {
    /** A sequence with the rows of its features: for each position the emissions, then the transitions by label before. */
    static final class Sequence {
        private final int[][] rows;
        private final int[] gold;

        Sequence(int[][] rows, int[] gold) {
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

    private final int count;
    private final float[] weights;
    private final float[] squares;
    private final Random random;
    private final Lattice lattice;

    /**
     * @param count the number of labels
     * @param rows the number of rows of weights, one weight for each label
     */
    CrfRun(int count, int rows, Random random) {
        this.count = count;
        this.weights = new float[rows * count];
        this.squares = new float[rows * count];
        this.random = random;
        this.lattice = new Lattice(count);
    }

    /** Trains on the sequences in orders that the random numbers give, and returns the weights. */
    float[] train(List<Sequence> sequences) {
        List<Sequence> order = new ArrayList<>(sequences);
        float[] sums = new float[weights.length];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(sequence -> learn(thinned(sequence.rows), sequence.gold));
            for (int i = 0; epoch >= EPOCHS - AVERAGED && i < sums.length; i++) {
                sums[i] += weights[i] * (1 - DROPPED) / AVERAGED;
            }
        }
        return sums;
    }

    private int[][] thinned(int[][] rows) {
        int[][] thinned = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            // The first position has transitions after one label alone.
            thinned[i] = rows[i] == null ? NO_ROWS : thinned(rows[i]);
        }
        return thinned;
    }

    private int[] thinned(int[] rows) {
        int[] kept = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            kept[size] = row;
            size += random.nextFloat() < DROPPED ? 0 : 1;
        }
        return Arrays.copyOf(kept, size);
    }

    private void learn(int[][] rows, int[] gold) {
        int length = gold.length;
        fill(rows, length);
        lattice.sum();
        double[] gradient = new double[count];
        for (int i = 0; i < length; i++) {
            for (int l = 0; l < count; l++) {
                gradient[l] = (gold[i] == l ? 1 : 0) - lattice.probability(i, l);
            }
            update(rows[i * (count + 1)], gradient);
            for (int p = 0; p < (i == 0 ? 1 : count); p++) {
                boolean before = p == (i == 0 ? 0 : gold[i - 1]);
                for (int l = 0; l < count; l++) {
                    gradient[l] = (before && gold[i] == l ? 1 : 0) - lattice.probability(i, p, l);
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
}
