package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.Tagger;
import org.dateline.syntax.model.WordClusters;
import org.dateline.syntax.model.WordShapes;

/** Trains the part-of-speech tagger: greedy, on its own earlier decisions. */
final class TaggerTraining {

    /** How far ahead of all others the right tag has to be. */
    private static final int MARGIN = 15;

    private static final class Example {
        private final WordShapes words;
        private final int[] tags;

        Example(WordShapes words, int[] tags) {
            this.words = words;
            this.tags = tags;
        }
    }

    private final List<String> tags;
    private final Perceptron perceptron;
    private final List<Example> examples = new ArrayList<>();

    /** Takes the sentences to learn from and the tags to know. */
    TaggerTraining(List<Treebank.Sentence> sentences, List<String> tags) {
        this.tags = tags;
        this.perceptron = new Perceptron(tags);
        for (Treebank.Sentence sentence : sentences) {
            int[] gold = sentence.words().stream()
                    .mapToInt(word -> tags.indexOf(word.xpos()))
                    .toArray();
            examples.add(new Example(WordShapes.of(sentence.forms(), WordClusters.english()), gold));
        }
    }

    /** Returns all parts of speech of some sentences in order. */
    static List<String> tagsOf(List<Treebank.Sentence> sentences) {
        TreeSet<String> tags = new TreeSet<>();
        sentences.forEach(s -> s.words().forEach(word -> tags.add(word.xpos())));
        return List.copyOf(tags);
    }

    /** Goes over the sentences a number of times, in an order that the seed fixes. */
    Perceptron train(int epochs, long seed) {
        Random random = new Random(seed);
        int[] scores = new int[tags.size()];
        FeatureBuffer features = new FeatureBuffer();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(example, features, scores);
            }
        }
        return perceptron;
    }

    private void learn(Example example, FeatureBuffer features, int[] scores) {
        int previous = -1;
        int second = -1;
        for (int i = 0; i < example.tags.length; i++) {
            Tagger.features(features, example.words, i, previous, second);
            perceptron.score(features, scores);
            int guess = Tagger.best(scores);
            int gold = example.tags[i];
            scores[gold] -= MARGIN;
            int rival = Tagger.best(scores);
            if (rival != gold) {
                perceptron.update(features, gold, rival);
            }
            perceptron.step();
            second = previous;
            previous = guess;
        }
    }
}
