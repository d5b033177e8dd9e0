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
import org.dateline.language.NameTagger;
import org.dateline.syntax.SyntaxReader;
import org.dateline.syntax.model.FeatureBuffer;

/** Trains the tagger of names, on its own earlier decisions. */
public final class NameTraining {

    private static final long SEED = 1;
    private static final int EPOCHS = 12;
    private static final double THRESHOLD = 0.4;
    private static final double LARGEST_WEIGHT = 256;

    private record Example(NameTagger.Input input, List<Integer> labels) {}

    private final List<String> labels;
    private final Perceptron perceptron;
    private final NameTagger tagger;
    private final List<Example> examples = new ArrayList<>();

    private NameTraining(List<NameText> texts) {
        TreeSet<String> names = new TreeSet<>();
        texts.forEach(text -> names.addAll(text.labels()));
        labels = List.copyOf(names);
        perceptron = new Perceptron(labels);
        tagger = new NameTagger(perceptron, labels);
        for (NameText text : texts) {
            NameTagger.Input input =
                    NameTagger.Input.of(text.words(), SyntaxReader.english().tags(text.words()));
            examples.add(new Example(
                    input, text.labels().stream().map(labels::indexOf).toList()));
        }
    }

    /** Trains on texts with names, see {@link NameText#read}. */
    public static void train(List<Path> data, Path out, PrintWriter log) throws IOException {
        List<NameText> texts = new ArrayList<>();
        for (Path file : data) {
            log.println("read  " + Digests.sha256(file) + " " + file.getFileName());
            NameText.read(file).forEach(texts::addAll);
        }
        log.println(texts.size() + " sentences, seed " + SEED);
        NameTraining training = new NameTraining(texts);
        training.learn();
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
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
        for (int i = 0; i < example.labels.size(); i++) {
            NameTagger.features(features, example.input, i, previous);
            perceptron.score(features, scores);
            int guess = tagger.best(scores, previous);
            int gold = example.labels.get(i);
            if (guess != gold && tagger.mayFollow(gold, previous)) {
                perceptron.update(features, gold, guess);
            }
            perceptron.step();
            previous = guess;
        }
    }
}
