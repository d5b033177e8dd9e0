package org.dateline.bench.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.bench.JsonLines;
import org.dateline.statement.model.ActClassifier;
import org.dateline.statement.model.SequenceModel;
import org.dateline.syntax.SyntaxReader;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModelWriter;

/** Trains the classifier of speech acts: multinomial logistic regression by AdaGrad, in an order fixed by a seed. */
final class ActTraining {
    private static final int EPOCHS = 20;
    private static final double RATE = 0.05;
    private static final double PENALTY = 1e-4;
    private static final int LEAST = 2;

    private static final class Example {
        private final int[] rows;
        private final int gold;

        Example(int[] rows, int gold) {
            this.rows = rows;
            this.gold = gold;
        }
    }

    private final List<String> labels;
    private final FeatureIndex index = new FeatureIndex(LEAST);
    private final List<Example> examples = new ArrayList<>();
    private final double[] weights;
    private final double[] squares;

    private ActTraining(List<GoldAct> gold, SyntaxReader reader) {
        labels = List.copyOf(new TreeSet<>(gold.stream().map(GoldAct::act).toList()));
        List<long[]> keys = gold.stream().map(item -> keys(item, reader)).toList();
        keys.forEach(row -> {
            for (long key : row) {
                index.count(key);
            }
        });
        int rows = index.freeze();
        weights = new double[rows * labels.size()];
        squares = new double[weights.length];
        for (int i = 0; i < gold.size(); i++) {
            int[] known = Arrays.stream(keys.get(i))
                    .mapToInt(index::row)
                    .filter(row -> row >= 0)
                    .toArray();
            examples.add(new Example(known, labels.indexOf(gold.get(i).act())));
        }
    }

    /** Trains on the sentences of {@code files} and writes the model. */
    static void write(List<Path> files, OutputStream out) throws IOException {
        List<GoldAct> gold = new ArrayList<>();
        for (Path file : files) {
            gold.addAll(JsonLines.read(file, GoldAct.class).stream()
                    .filter(item -> !item.text().isBlank())
                    .toList());
        }
        ActTraining training = new ActTraining(gold, SyntaxReader.english());
        training.train(1);
        training.write(out);
    }

    private static long[] keys(GoldAct item, SyntaxReader reader) {
        FeatureBuffer buffer = new FeatureBuffer();
        ActClassifier.features(item.read(reader), buffer);
        return IntStream.range(0, buffer.size())
                .mapToLong(buffer::get)
                .distinct()
                .toArray();
    }

    private void train(long seed) {
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
    }

    private void learn(Example example) {
        int count = labels.size();
        double[] probability = new double[count];
        double total = 0;
        for (int l = 0; l < count; l++) {
            for (int row : example.rows) {
                probability[l] += weights[row * count + l];
            }
            probability[l] = Math.exp(probability[l]);
            total += probability[l];
        }
        for (int l = 0; l < count; l++) {
            update(example.rows, l, (l == example.gold ? 1 : 0) - probability[l] / total);
        }
    }

    private void update(int[] rows, int label, double gradient) {
        for (int row : rows) {
            int at = row * labels.size() + label;
            double slope = gradient - PENALTY * weights[at];
            squares[at] += slope * slope;
            weights[at] += RATE * slope / (Math.sqrt(squares[at]) + 1e-6);
        }
    }

    private void write(OutputStream out) throws IOException {
        int count = labels.size();
        int[] order = index.rowsByKey();
        long[] keys = new long[order.length];
        byte[][] classes = new byte[order.length][];
        byte[][] values = new byte[order.length][];
        for (int i = 0; i < order.length; i++) {
            keys[i] = index.key(order[i]);
            classes[i] = new byte[count];
            values[i] = new byte[count];
            for (int l = 0; l < count; l++) {
                classes[i][l] = (byte) l;
                values[i][l] = SequenceModel.code(weights[order[i] * count + l]);
            }
        }
        LinearModelWriter.write(out, labels, keys, classes, values);
    }
}
