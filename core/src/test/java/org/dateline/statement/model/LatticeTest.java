package org.dateline.statement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LatticeTest {
    private static final int LABELS = 3;
    private static final int LENGTH = 5;

    /** Held against every labelling, one by one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithTheSumOverAllLabellings(long seed) {
        Random random = new Random(seed);
        double[][] emission = new double[LENGTH][LABELS];
        double[][][] step = new double[LENGTH][LABELS][LABELS];
        Lattice lattice = new Lattice(LABELS);
        lattice.reset(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            for (int l = 0; l < LABELS; l++) {
                emission[i][l] = random.nextGaussian();
                lattice.addEmission(i, l, emission[i][l]);
                for (int p = 0; p < LABELS; p++) {
                    step[i][p][l] = random.nextGaussian();
                    lattice.addTransition(i, p, l, step[i][p][l]);
                }
            }
        }
        lattice.sum();
        double total = 0;
        double[][] marginal = new double[LENGTH][LABELS];
        double top = Double.NEGATIVE_INFINITY;
        int[] best = new int[LENGTH];
        for (int code = 0; code < 243; code++) {
            int[] path = path(code);
            if (!allowed(path)) {
                continue;
            }
            double score = 0;
            for (int i = 0; i < LENGTH; i++) {
                score += emission[i][path[i]] + step[i][i == 0 ? 0 : path[i - 1]][path[i]];
            }
            total += Math.exp(score);
            for (int i = 0; i < LENGTH; i++) {
                marginal[i][path[i]] += Math.exp(score);
            }
            if (score > top) {
                top = score;
                best = path;
            }
        }
        assertThat(lattice.best()).as("seed %d", seed).containsExactly(best);
        for (int i = 0; i < LENGTH; i++) {
            for (int l = 0; l < LABELS; l++) {
                assertThat(lattice.probability(i, l))
                        .as("seed %d", seed)
                        .isCloseTo(marginal[i][l] / total, within(1e-9));
            }
        }
    }

    private static int[] path(int code) {
        int[] path = new int[LENGTH];
        int rest = code;
        for (int i = 0; i < LENGTH; i++) {
            path[i] = rest % LABELS;
            rest /= LABELS;
        }
        return path;
    }

    private static boolean allowed(int[] path) {
        for (int i = 0; i < path.length; i++) {
            if (!Labels.mayFollow(i == 0 ? Labels.OUTSIDE : path[i - 1], path[i])) {
                return false;
            }
        }
        return true;
    }
}
