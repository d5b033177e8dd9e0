package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.syntax.model.Actions;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.ParseState;
import org.dateline.syntax.model.ParseView;
import org.dateline.syntax.model.Parser;

/**
 * Trains the parser with a dynamic oracle and exploration: after the first pass it mostly follows its own transitions,
 * wrong ones included, and learns the best way on from there.
 */
final class ParserTraining {

    private static final double EXPLORATION = 0.9;

    /** How far ahead of all wrong transitions a right one has to be. */
    private static final int MARGIN = 15;

    private record Example(ParseView view, Oracle oracle) {}

    private final Actions actions;
    private final Perceptron perceptron;
    private final List<Example> examples = new ArrayList<>();
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] scores;

    /** Prepares a training of a parser whose transitions have the given names. */
    ParserTraining(List<String> names) {
        actions = new Actions(names);
        perceptron = new Perceptron(names);
        scores = new int[names.size()];
    }

    /** Takes a sentence to learn from, as the parser will see it. */
    void add(Treebank.Sentence sentence, ParseView view) {
        int size = sentence.words().size();
        int[] heads = sentence.words().stream()
                .mapToInt(word -> word.head() < 0 ? size : word.head())
                .toArray();
        String[] relations =
                sentence.words().stream().map(Treebank.Word::relation).toArray(String[]::new);
        examples.add(new Example(view, new Oracle(heads, relations)));
    }

    /** Returns the names of the transitions that the trees of some sentences need. */
    static List<String> transitionsOf(List<Treebank.Sentence> sentences) {
        TreeSet<String> names = new TreeSet<>();
        names.add(Parser.SHIFT);
        for (Treebank.Sentence sentence : sentences) {
            for (int i = 0; i < sentence.words().size(); i++) {
                Treebank.Word word = sentence.words().get(i);
                boolean left = word.head() < 0 || word.head() > i;
                names.add((left ? "L:" : "R:") + word.relation());
            }
        }
        return List.copyOf(names);
    }

    /** Goes over the sentences a number of times, in an order that the seed fixes. */
    Perceptron train(int epochs, long seed) {
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(example, epoch > 0 ? EXPLORATION : 0, random);
            }
        }
        return perceptron;
    }

    private void learn(Example example, double exploration, Random random) {
        ParseState state = new ParseState(example.view.size());
        while (!state.finished()) {
            example.view.fill(features, state);
            perceptron.score(features, scores);
            Choice choice = choose(state, example.oracle);
            if (choice.rival >= 0 && scores[choice.rival] + MARGIN > scores[choice.gold]) {
                perceptron.update(features, choice.gold, choice.rival);
            }
            perceptron.step();
            actions.apply(state, random.nextDouble() < exploration ? choice.guess : choice.gold);
        }
    }

    /** The best-scoring transition, the best of those that cost least, and the best of the others or -1. */
    private record Choice(int guess, int gold, int rival) {}

    private Choice choose(ParseState state, Oracle oracle) {
        int[] costs = oracle.costs(state);
        int least = Integer.MAX_VALUE;
        for (int action = 0; action < scores.length; action++) {
            if (actions.allowed(state, action)) {
                least = Math.min(least, oracle.cost(actions, state, action, costs));
            }
        }
        int gold = -1;
        int rival = -1;
        for (int action = 0; action < scores.length; action++) {
            if (actions.allowed(state, action)) {
                if (oracle.cost(actions, state, action, costs) == least) {
                    gold = better(gold, action);
                } else {
                    rival = better(rival, action);
                }
            }
        }
        return new Choice(better(gold, rival), gold, rival);
    }

    private int better(int known, int other) {
        return other < 0 || (known >= 0 && scores[known] >= scores[other]) ? known : other;
    }
}
