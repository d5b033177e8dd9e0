package org.dateline.bench.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.language.NameFeatures;
import org.dateline.language.NameInput;
import org.dateline.language.NameLabels;
import org.dateline.syntax.SyntaxReader;
import org.dateline.syntax.model.FeatureBuffer;

/**
 * Trains the tagger of names, on its own earlier decisions. Words whose label isn't known teach nothing. Its glance is empty until
 * {@link NameGlance} has taught it.
 */
public final class NameTraining {

    private static final long SEED = 1;
    private static final int EPOCHS = 4;
    private static final double THRESHOLD = 0.4;
    private static final double LARGEST_WEIGHT = 256;
    private static final int UNKNOWN = -1;

    /** A sentence: what the tagger sees of it and the numbers of its labels, {@link #UNKNOWN} where none is known. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; a list for each sentence would double the memory
    private record Example(NameInput input, int[] labels) {}

    private final List<String> labels;
    private final Perceptron perceptron;
    private final NameLabels sequences;
    private final List<Example> examples = new ArrayList<>();

    private NameTraining(List<List<NameText>> texts) {
        TreeSet<String> names = new TreeSet<>();
        texts.forEach(document -> document.forEach(text -> names.addAll(NameLabels.withLastWords(text.labels()))));
        names.remove(NameText.UNKNOWN);
        labels = List.copyOf(names);
        perceptron = new Perceptron(labels);
        sequences = new NameLabels(labels);
        texts.forEach(this::add);
    }

    private void add(List<NameText> document) {
        List<NameInput> inputs = NameInput.document(
                document.stream().map(NameText::words).toList(),
                document.stream()
                        .map(text -> SyntaxReader.english().tags(text.words()))
                        .toList());
        for (int i = 0; i < inputs.size(); i++) {
            examples.add(new Example(
                    inputs.get(i),
                    NameLabels.withLastWords(document.get(i).labels()).stream()
                            .mapToInt(labels::indexOf)
                            .toArray()));
        }
    }

    /** Trains on texts with names, see {@link NameText#read}. */
    public static void train(List<Path> data, Path out, PrintWriter log) throws IOException {
        List<List<NameText>> texts = new ArrayList<>();
        for (Path file : data) {
            log.println("read  " + Digests.sha256(file) + " " + file.getFileName());
            texts.addAll(NameText.read(file));
        }
        log.println(texts.size() + " documents, seed " + SEED);
        log.flush();
        NameTraining training = new NameTraining(texts);
        texts.clear();
        training.learn();
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            new Perceptron(training.labels).write(stream, THRESHOLD, LARGEST_WEIGHT);
            training.perceptron.write(stream, THRESHOLD, LARGEST_WEIGHT);
        }
        log.println("wrote " + Digests.sha256(out) + " " + out.getFileName() + " " + Files.size(out) + " bytes");
    }

    private void learn() {
        Random random = new Random(SEED);
        int[] scores = new int[labels.size()];
        FeatureBuffer features = new FeatureBuffer();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(example, features, scores);
            }
        }
    }

    private void learn(Example example, FeatureBuffer features, int[] scores) {
        int previous = -1;
        int before = -1;
        for (int i = 0; i < example.labels.length; i++) {
            NameFeatures.fill(features, example.input, i, previous, before);
            perceptron.score(features, scores);
            int guess = sequences.best(scores, previous);
            int gold = example.labels[i];
            if (gold != UNKNOWN && guess != gold && sequences.mayFollow(gold, previous)) {
                perceptron.update(features, gold, guess);
            }
            perceptron.step();
            before = previous;
            previous = guess;
        }
    }
}
