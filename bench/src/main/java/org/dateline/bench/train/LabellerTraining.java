package org.dateline.bench.train;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.Labeller;

/** Trains a labeller of words: greedy, on its own earlier decisions. */
final class LabellerTraining {

    /** How far ahead of all others the right label has to be. */
    private static final int MARGIN = 15;

    /** Weights below the first are left out; those above the second are cut to it. */
    private static final double THRESHOLD = 1;

    private static final double LARGEST_WEIGHT = 256;

    /** All features of a decision, or those of the glance. */
    private interface View {
        void fill(Labeller.Features sentence, FeatureBuffer out, int word, int previous, int second);
    }

    private static final class Example {
        private final Labeller.Features sentence;
        private final int[] gold;

        Example(Labeller.Features sentence, int[] gold) {
            this.sentence = sentence;
            this.gold = gold;
        }
    }

    private final List<String> labels;
    private final Map<String, Integer> classes = new HashMap<>();
    private final int rest;
    private final List<Example> examples = new ArrayList<>();
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] scores;

    /**
     * @param labels the labels to know
     * @param rest the one of them that stands for all others
     */
    LabellerTraining(List<String> labels, String rest) {
        this.labels = labels;
        labels.forEach(label -> classes.put(label, classes.size()));
        this.rest = labels.indexOf(rest);
        this.scores = new int[labels.size()];
    }

    /** Takes a sentence to learn from and the right label of each of its words. */
    void add(Labeller.Features sentence, List<String> gold) {
        examples.add(new Example(
                sentence,
                gold.stream()
                        .mapToInt(label -> classes.getOrDefault(label, rest))
                        .toArray()));
    }

    /**
     * Writes the two models of a labeller, each the average of several that go over the sentences a number of times, in
     * orders that the seed fixes.
     */
    void write(OutputStream out, int several, int epochs, long seed) throws IOException {
        train(Labeller.Features::glance, several, epochs, seed).write(out, THRESHOLD, LARGEST_WEIGHT);
        train(Labeller.Features::fill, several, epochs, seed).write(out, THRESHOLD, LARGEST_WEIGHT);
    }

    private Perceptron train(View view, int several, int epochs, long seed) {
        Perceptron all = one(view, epochs, seed);
        for (int i = 1; i < several; i++) {
            all.absorb(one(view, epochs, seed + i));
        }
        return all;
    }

    private Perceptron one(View view, int epochs, long seed) {
        Perceptron perceptron = new Perceptron(labels);
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled) {
                learn(perceptron, example, view);
            }
        }
        return perceptron;
    }

    private void learn(Perceptron perceptron, Example example, View view) {
        int previous = -1;
        int second = -1;
        for (int i = 0; i < example.gold.length; i++) {
            view.fill(example.sentence, features, i, previous, second);
            perceptron.score(features, scores);
            int guess = Labeller.best(scores);
            int gold = example.gold[i];
            scores[gold] -= MARGIN;
            int rival = Labeller.best(scores);
            if (rival != gold) {
                perceptron.update(features, gold, rival);
            }
            perceptron.step();
            second = previous;
            previous = guess;
        }
    }
}
