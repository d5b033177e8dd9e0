package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.event.PloverFeatures;
import org.dateline.event.PloverModel;

/**
 * Trains a multinomial logistic regression by stochastic gradient descent with a rate for each weight (AdaGrad: Duchi,
 * Hazan and Singer, 2011) and an L2 penalty on the weights in use. The same examples give the same weights.
 */
final class LogisticRegression {
    /**
     * What steers the training.
     *
     * @param epochs passes over the examples
     * @param rate the first step's size
     * @param penalty the L2 penalty
     * @param seed of the order of the examples
     */
    record Settings(int epochs, double rate, double penalty, long seed) {}

    /**
     * One example.
     *
     * @param features what holds
     * @param label its class
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; one array for each of thousands of examples
    record Example(int[] features, int label, double weight) {}

    private final Settings settings;
    private final int classes = PloverModel.ROOTS.size();
    private final float[][] weights = new float[PloverFeatures.BUCKETS][classes];
    private final float[][] squares = new float[PloverFeatures.BUCKETS][classes];

    private LogisticRegression(Settings settings) {
        this.settings = settings;
    }

    static PloverModel train(List<Example> examples, Settings settings) {
        LogisticRegression training = new LogisticRegression(settings);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(settings.seed());
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            order.forEach(training::step);
        }
        return PloverModel.of(training.weights);
    }

    private void step(Example example) {
        double unit = 1 / Math.sqrt(Math.max(1, example.features().length));
        double[] scores = new double[classes];
        for (int feature : example.features()) {
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[feature][c] * unit;
            }
        }
        double[] errors = PloverModel.softmax(scores);
        errors[example.label()]--;
        for (int feature : example.features()) {
            for (int c = 0; c < classes; c++) {
                double slope = example.weight() * errors[c] * unit + settings.penalty() * weights[feature][c];
                squares[feature][c] += (float) (slope * slope);
                weights[feature][c] -= (float) (settings.rate() * slope / (1e-6 + Math.sqrt(squares[feature][c])));
            }
        }
    }
}
