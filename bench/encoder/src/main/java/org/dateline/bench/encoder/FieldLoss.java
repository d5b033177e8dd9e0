package org.dateline.bench.encoder;

import java.util.Arrays;
import org.dateline.statement.model.Lattice;
import org.dateline.statement.model.RoleEvidence;

/**
 * The loss of a linear-chain conditional random field, and what it says of its scores: the gradient by each score of a
 * label is its probability less 1 where it is the right one. Not thread-safe.
 */
final class FieldLoss {
    static final int LABELS = RoleEvidence.LABELS;

    private final Lattice lattice = new Lattice(LABELS);

    /** A row for each label before, one more for the start of a row of words. */
    final float[] transitions = new float[LABELS * LABELS + LABELS];

    final double[] gradient = new double[transitions.length];

    /** Fills the lattice with the scores of a row of words. */
    void fill(double[][] scores) {
        lattice.reset(scores.length);
        for (int i = 0; i < scores.length; i++) {
            for (int label = 0; label < LABELS; label++) {
                lattice.addEmission(i, label, scores[i][label]);
                for (int before = 0; before < (i == 0 ? 1 : LABELS); before++) {
                    lattice.addTransition(i, before, label, transitions[slot(i, before, label)]);
                }
            }
        }
    }

    private static int slot(int i, int before, int label) {
        return (i == 0 ? LABELS : before) * LABELS + label;
    }

    /** The gradient by each score; that by the transitions is added to {@link #gradient}. */
    double[][] backward(int[] gold) {
        lattice.sum();
        double[][] byScore = new double[gold.length][LABELS];
        for (int i = 0; i < gold.length; i++) {
            for (int label = 0; label < LABELS; label++) {
                byScore[i][label] = lattice.probability(i, label) - (label == gold[i] ? 1 : 0);
                for (int before = 0; before < (i == 0 ? 1 : LABELS); before++) {
                    gradient[slot(i, before, label)] += lattice.probability(i, before, label);
                }
            }
            gradient[slot(i, i == 0 ? 0 : gold[i - 1], gold[i])]--;
        }
        return byScore;
    }

    /** How unlikely the right labels are: their negative log-probability, by the chain rule, after {@link #backward}. */
    double loss(int[] gold) {
        double loss = 0;
        for (int i = 0; i < gold.length; i++) {
            double before = i == 0 ? 1 : lattice.probability(i - 1, gold[i - 1]);
            double both = lattice.probability(i, i == 0 ? 0 : gold[i - 1], gold[i]);
            loss += Math.log(Math.max(Double.MIN_NORMAL, before)) - Math.log(Math.max(Double.MIN_NORMAL, both));
        }
        return loss;
    }

    void clear() {
        Arrays.fill(gradient, 0);
    }
}
