package org.dateline.bench.train;

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

    /**
     * @param labels the labels to know
     * @param rest the one of them that stands for all others
     */
    LabellerTraining(List<String> labels, String rest) {
        this.labels = labels;
        labels.forEach(label -> classes.put(label, classes.size()));
        this.rest = labels.indexOf(rest);
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
     * Returns the average of several labellers that go over the sentences a number of times, in orders that the seed
     * fixes.
     */
    Perceptron train(int several, int epochs, long seed) {
        Perceptron all = one(epochs, seed);
        for (int i = 1; i < several; i++) {
            all.absorb(one(epochs, seed + i));
        }
        return all;
    }

    private Perceptron one(int epochs, long seed) {
        Perceptron perceptron = new Perceptron(labels);
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(seed);
        int[] scores = new int[labels.size()];
        FeatureBuffer features = new FeatureBuffer();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled) {
                learn(perceptron, example, features, scores);
            }
        }
        return perceptron;
    }

    private static void learn(Perceptron perceptron, Example example, FeatureBuffer features, int[] scores) {
        int previous = -1;
        int second = -1;
        for (int i = 0; i < example.gold.length; i++) {
            example.sentence.fill(features, i, previous, second);
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
