package org.dateline.statement.model;

import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;

/**
 * A trained linear-chain conditional random field: the weights of a {@link LinearModel}, each unit of which stands for
 * {@link #UNIT} in natural logarithm. Immutable; safe for any number of threads.
 */
public final class SequenceModel {
    /** The greatest weight that the code of {@link LinearModel} reaches; greater ones are cut to it. */
    private static final double LARGEST = 8;

    /** What one unit of a model's score is worth. */
    public static final double UNIT = LARGEST / (127 * 127);

    private final LinearModel weights;
    private final int labels;

    public SequenceModel(LinearModel weights, Labels labels) {
        if (!weights.labels().equals(labels.names())) {
            throw new IllegalArgumentException("a model for " + weights.labels() + ", not for " + labels.names());
        }
        this.weights = weights;
        this.labels = labels.size();
    }

    /** The code of {@link LinearModel} that is nearest to a weight. */
    public static byte code(double weight) {
        double root = Math.min(127, Math.sqrt(Math.abs(weight) / UNIT));
        return (byte) Math.round(Math.copySign(root, weight));
    }

    /** Scores all labellings of a sequence. */
    public void fill(SequenceFeatures sequence, Lattice lattice) {
        FeatureBuffer features = new FeatureBuffer();
        int[] scores = new int[labels];
        lattice.reset(sequence.length());
        for (int i = 0; i < sequence.length(); i++) {
            features.clear();
            sequence.emission(i, features);
            weights.score(features, scores);
            for (int l = 0; l < labels; l++) {
                lattice.addEmission(i, l, scores[l] * UNIT);
            }
            for (int p = 0; p < (i == 0 ? 1 : labels); p++) {
                features.clear();
                sequence.transition(i, p, features);
                weights.score(features, scores);
                for (int l = 0; l < labels; l++) {
                    lattice.addTransition(i, p, l, scores[l] * UNIT);
                }
            }
        }
    }
}
