package org.dateline.deep;

import java.io.IOException;
import org.dateline.statement.model.Lattice;
import org.dateline.statement.model.RoleEvidence;

/**
 * From the encoder's vectors to probabilities of labels: a linear layer and a linear-chain conditional random field.
 * Immutable; safe for any number of threads.
 */
final class RoleDecoder {
    private static final int LABELS = RoleEvidence.LABELS;

    /** No label is called less likely than this, so that the linear models can still overrule the encoder. */
    private static final double LEAST = 1e-4;

    private final int width;
    private final float[] weights;
    private final float[] bias;
    private final float[] transitions;

    RoleDecoder(TunedModel model, int width) throws IOException {
        this.width = width;
        weights = model.vector("head.weight", LABELS * width);
        bias = model.vector("head.bias", LABELS);
        transitions = model.vector("transitions", LABELS * LABELS + LABELS);
    }

    /**
     * The logarithm of each label's probability, for each word.
     *
     * @param vectors the vectors of the pieces, one behind the other
     * @param first the piece that stands for each word
     */
    double[][] decode(float[] vectors, int[] first) {
        Lattice lattice = new Lattice(LABELS);
        lattice.reset(first.length);
        for (int i = 0; i < first.length; i++) {
            for (int label = 0; label < LABELS; label++) {
                lattice.addEmission(i, label, score(vectors, first[i] * width, label));
                for (int before = 0; before < (i == 0 ? 1 : LABELS); before++) {
                    lattice.addTransition(i, before, label, transition(i, before, label));
                }
            }
        }
        return logarithms(lattice);
    }

    private double transition(int i, int before, int label) {
        return transitions[(i == 0 ? LABELS : before) * LABELS + label];
    }

    private double score(float[] vectors, int start, int label) {
        double score = bias[label];
        for (int k = 0; k < width; k++) {
            score += vectors[start + k] * weights[label * width + k];
        }
        return score;
    }

    private static double[][] logarithms(Lattice lattice) {
        double[][] rows = new double[lattice.length()][LABELS];
        if (rows.length > 0) {
            lattice.sum();
        }
        for (int i = 0; i < rows.length; i++) {
            for (int label = 0; label < LABELS; label++) {
                rows[i][label] = Math.log(Math.max(LEAST, lattice.probability(i, label)));
            }
        }
        return rows;
    }
}
