package org.dateline.bench.train;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.dateline.syntax.model.FeatureBuffer;

/**
 * Teaches a glance what a full model decides (Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network",
 * 2015): a small model that has read far more text than is labelled by hand agrees with the full one more often, and more
 * surely, than one that has read the treebanks alone.
 */
final class GlanceTraining {

    private static final long SEED = 1;
    private static final int EPOCHS = 3;

    /** How far ahead of all others the full model's choice has to be. */
    private static final int MARGIN = 25;

    private static final double LARGEST_WEIGHT = 256;

    /** What a full model decided in one sentence, to be gone through in order. */
    interface Example {
        /** Tells each decision of the sentence. */
        void decisions(Pupil pupil);
    }

    /** Learns one decision. */
    interface Pupil {
        /**
         * Learns what was decided.
         *
         * @param features what the glance sees
         * @param right what the full model decided
         * @param allowed which classes it could have taken
         */
        void learn(FeatureBuffer features, int right, IntPredicate allowed);
    }

    private final Perceptron perceptron;
    private final int[] scores;

    private GlanceTraining(List<String> labels) {
        perceptron = new Perceptron(labels);
        scores = new int[labels.size()];
    }

    /**
     * Learns from examples, in orders that the seed fixes, and writes what was learnt.
     *
     * @param threshold weights below it are left out
     */
    static void write(List<String> labels, List<Example> examples, double threshold, OutputStream out)
            throws IOException {
        GlanceTraining training = new GlanceTraining(labels);
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(example -> example.decisions(training::learn));
        }
        training.perceptron.write(out, threshold, LARGEST_WEIGHT);
    }

    private void learn(FeatureBuffer features, int right, IntPredicate allowed) {
        perceptron.score(features, scores);
        int rival = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != right && (rival < 0 || scores[i] > scores[rival]) && allowed.test(i)) {
                rival = i;
            }
        }
        if (rival >= 0 && scores[rival] + MARGIN > scores[right]) {
            perceptron.update(features, right, rival);
        }
        perceptron.step();
    }
}
