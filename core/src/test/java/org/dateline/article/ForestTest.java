package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees that are filled up and asked level by level say what a walk down each of them says. */
class ForestTest {
    private static final int WIDTH = 6;
    private static final int ROWS = 40;

    /** Trees of many depths, in the order in which they are written. */
    private static final class Trees {
        private final SplittableRandom random;
        private final int[] roots = new int[12];
        private final short[] features = new short[2000];
        private final float[] thresholds = new float[2000];
        private final short[] rights = new short[2000];
        private int nodes;

        Trees(long seed) {
            this.random = new SplittableRandom(seed);
            for (int tree = 0; tree < roots.length; tree++) {
                roots[tree] = nodes;
                grow(tree % 6);
            }
        }

        private void grow(int depth) {
            int node = nodes++;
            boolean leaf = depth == 0 || random.nextInt(5) == 0;
            features[node] = (short) (leaf ? -1 : random.nextInt(WIDTH));
            thresholds[node] = leaf ? (float) random.nextDouble(-1, 1) : random.nextInt(4);
            if (!leaf) {
                grow(depth - 1);
                rights[node] = (short) (nodes - node);
                grow(depth - 1);
            }
        }

        Forest forest() {
            return new Forest(WIDTH, -1, roots, features, thresholds, rights);
        }

        double walk(float[] rows, int row) {
            double sum = -1;
            for (int root : roots) {
                int node = root;
                while (features[node] >= 0) {
                    node += rows[row * WIDTH + features[node]] <= thresholds[node] ? 1 : rights[node];
                }
                sum += thresholds[node];
            }
            return sum;
        }
    }

    /** Rows with values that lie on the thresholds, beside them and between. */
    private static float[] rows(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] rows = new float[ROWS * WIDTH];
        for (int i = 0; i < rows.length; i++) {
            float whole = random.nextInt(-1, 5);
            rows[i] = random.nextBoolean() ? whole : Math.nextUp(whole);
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOddsAreThoseOfAWalk(long seed) {
        Trees trees = new Trees(seed);
        float[] rows = rows(seed);
        double[] odds = trees.forest().odds(rows, ROWS);
        for (int row = 0; row < ROWS; row++) {
            assertThat(odds[row]).as("seed %d, row %d", seed, row).isEqualTo(trees.walk(rows, row));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aLikelihoodIsThatOfTheOddsOrNone(long seed) {
        Trees trees = new Trees(seed);
        float[] rows = rows(seed);
        double[] likelihoods = trees.forest().likelihoods(rows, ROWS);
        for (int row = 0; row < ROWS; row++) {
            double whole = 1 / (1 + Math.exp(-trees.walk(rows, row)));
            if (likelihoods[row] > 0) {
                assertThat(likelihoods[row]).isCloseTo(whole, within(1e-12)).isGreaterThanOrEqualTo(0.02 - 1e-12);
            }
        }
        assertThat(Arrays.stream(likelihoods)).as("seed %d", seed).anyMatch(likelihood -> likelihood > 0);
    }

    @Test
    void aNodeThatAsksForAFeatureThatRowsLackIsAnError() {
        assertThatThrownBy(() ->
                        new Forest(1, 0, new int[] {0}, new short[] {1, -1, -1}, new float[3], new short[] {2, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
