package org.dateline.statement.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;

/**
 * A trained linear-chain conditional random field: a {@link LinearModel} of labels and one of pairs of neighbouring labels,
 * each unit of whose weights stands for {@link #UNIT} in natural logarithm. Immutable; safe for any number of threads.
 */
public final class SequenceModel {
    /** The greatest weight that the code of {@link LinearModel} reaches; greater ones are cut to it. */
    private static final double LARGEST = 8;

    /** What one unit of a model's score is worth. */
    public static final double UNIT = LARGEST / (127 * 127);

    private final LinearModel emissions;
    private final LinearModel transitions;
    private final int labels;

    private SequenceModel(LinearModel emissions, LinearModel transitions, Labels labels) throws IOException {
        requireClasses(emissions, labels.names());
        requireClasses(transitions, labels.pairs());
        this.emissions = emissions;
        this.transitions = transitions;
        this.labels = labels.size();
    }

    /**
     * Reads the two models of a field, one behind the other: of labels, and of pairs of neighbouring labels.
     *
     * @throws IOException if the stream isn't two models of these labels
     */
    public static SequenceModel read(InputStream stream, Labels labels) throws IOException {
        return new SequenceModel(LinearModel.read(stream), LinearModel.read(stream), labels);
    }

    private static void requireClasses(LinearModel model, List<String> names) throws IOException {
        if (!model.labels().equals(names)) {
            throw new IOException("a model for " + model.labels() + ", not for " + names);
        }
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
        int[] pairs = new int[labels * labels];
        lattice.reset(sequence.length());
        for (int i = 0; i < sequence.length(); i++) {
            features.clear();
            sequence.emission(i, features);
            emissions.score(features, scores);
            features.clear();
            sequence.transition(i, features);
            transitions.score(features, pairs);
            add(i, scores, pairs, lattice);
        }
    }

    private void add(int i, int[] scores, int[] pairs, Lattice lattice) {
        for (int label = 0; label < labels; label++) {
            lattice.addEmission(i, label, scores[label] * UNIT);
        }
        for (int before = 0; before < (i == 0 ? 1 : labels); before++) {
            for (int label = 0; label < labels; label++) {
                lattice.addTransition(i, before, label, pairs[before * labels + label] * UNIT);
            }
        }
    }
}
