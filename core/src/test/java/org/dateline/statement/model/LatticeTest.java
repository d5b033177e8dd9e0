package org.dateline.statement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LatticeTest {
    private static final int LABELS = 3;
    private static final int LENGTH = 5;
    private static final int BEST = 7;

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
        Map<Double, int[]> byScore = new TreeMap<>(Comparator.reverseOrder());
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
            byScore.put(score, path);
        }
        List<Double> scores = byScore.keySet().stream().limit(BEST).toList();
        List<Labelling> best = lattice.best(BEST);
        assertThat(best).as("seed %d", seed).hasSize(BEST);
        for (int k = 0; k < BEST; k++) {
            assertThat(best.get(k).labels())
                    .as("seed %d, labelling %d", seed, k)
                    .isEqualTo(byScore.get(scores.get(k)));
            assertThat(Math.exp(best.get(k).logProbability()))
                    .as("seed %d, labelling %d", seed, k)
                    .isCloseTo(Math.exp(scores.get(k)) / total, within(1e-9));
        }
        for (int i = 0; i < LENGTH; i++) {
            for (int l = 0; l < LABELS; l++) {
                assertThat(lattice.probability(i, l))
                        .as("seed %d", seed)
                        .isCloseTo(marginal[i][l] / total, within(1e-9));
            }
        }
    }

    @Test
    void givesAsManyLabellingsAsThereAre() {
        Lattice lattice = new Lattice(LABELS);
        lattice.reset(1);
        lattice.sum();
        // What has not begun can't go on: two of three labels stand at the first position.
        assertThat(lattice.best(BEST)).hasSize(2);
    }

    @Test
    void keepsToWhatIsFixed() {
        Lattice lattice = new Lattice(LABELS);
        lattice.reset(2);
        lattice.addEmission(0, 1, 5);
        lattice.fix(0, Labels.OUTSIDE);
        lattice.sum();
        assertThat(lattice.best(BEST))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.labels()[0]).isEqualTo(Labels.OUTSIDE));
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
