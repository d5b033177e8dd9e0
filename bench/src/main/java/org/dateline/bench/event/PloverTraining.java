package org.dateline.bench.event;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Trainer;
import org.dateline.bench.event.LogisticRegression.Example;
import org.dateline.event.PloverClassifier;
import org.dateline.event.PloverFeatures;
import org.dateline.event.PloverModel;
import org.dateline.event.PloverRoot;

/**
 * {@code events}: trains the classifier of PLOVER roots on sentences with their root (.jsonl) and, where given, on verb
 * patterns in PETRARCH's form (.txt); first reports five-fold cross-validation over the sentences.
 */
public final class PloverTraining implements Trainer {
    private static final int FOLDS = 5;
    private static final long SEED = 20200112;
    private static final LogisticRegression.Settings SETTINGS = new LogisticRegression.Settings(20, 0.5, 1e-5, SEED);

    @Override
    public void train(List<Path> data, Path out, PrintWriter log) throws IOException {
        List<GoldEvent> gold = new ArrayList<>();
        List<Example> patterns = new ArrayList<>();
        for (Path file : data) {
            if (file.toString().endsWith(".txt")) {
                patterns.addAll(VerbPatterns.examples(file));
            } else {
                gold.addAll(JsonLines.read(file, GoldEvent.class));
            }
        }
        gold.removeIf(event -> event.gold().isEmpty());
        log.println(gold.size() + " sentences, " + patterns.size() + " verb patterns");
        crossValidate(gold, patterns, log);
        PloverModel model = fit(gold, patterns);
        model.write(Files.newOutputStream(out));
    }

    private static void crossValidate(List<GoldEvent> gold, List<Example> patterns, PrintWriter log) {
        List<GoldEvent> order = new ArrayList<>(gold);
        Collections.shuffle(order, new Random(SEED));
        List<PloverRoot> expected = new ArrayList<>();
        List<PloverClassifier.Guess> found = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<GoldEvent> train = pick(order, i -> i % FOLDS != held);
            PloverClassifier classifier = new PloverClassifier(fit(train, patterns));
            for (GoldEvent event : pick(order, i -> i % FOLDS == held)) {
                expected.add(event.gold().orElseThrow());
                found.add(classifier.guess(event.text(), event.sourceSpan(), event.targetSpan()));
            }
        }
        report(expected, found, log);
    }

    private static void report(List<PloverRoot> expected, List<PloverClassifier.Guess> found, PrintWriter log) {
        RootScores scores = new RootScores(
                expected, found.stream().map(PloverClassifier.Guess::root).toList());
        log.printf(
                Locale.ROOT,
                "%d-fold cross-validation: macro F1 %.3f, accuracy %.3f%n",
                FOLDS,
                scores.macroF1(),
                scores.accuracy());
        scores.f1().forEach((root, f1) -> log.printf(Locale.ROOT, "  %-10s %.3f%n", root, f1));
        for (double least : new double[] {0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7}) {
            int[] sure = IntStream.range(0, found.size())
                    .filter(i -> found.get(i).probability() >= least)
                    .toArray();
            long right = Arrays.stream(sure)
                    .filter(i -> found.get(i).root() == expected.get(i))
                    .count();
            log.printf(
                    Locale.ROOT,
                    "  at p >= %.2f: %.3f classified, %.3f of them right%n",
                    least,
                    (double) sure.length / found.size(),
                    (double) right / Math.max(1, sure.length));
        }
    }

    private static PloverModel fit(List<GoldEvent> gold, List<Example> patterns) {
        int[] counts = new int[PloverModel.ROOTS.size()];
        gold.forEach(event -> counts[PloverModel.ROOTS.indexOf(event.gold().orElseThrow())]++);
        List<Example> examples = new ArrayList<>(patterns);
        for (GoldEvent event : gold) {
            int label = PloverModel.ROOTS.indexOf(event.gold().orElseThrow());
            double weight = Math.sqrt((double) gold.size() / counts.length / counts[label]);
            examples.add(new Example(
                    PloverFeatures.of(event.text(), event.sourceSpan(), event.targetSpan()), label, weight));
        }
        return LogisticRegression.train(examples, SETTINGS);
    }

    private static <T> List<T> pick(List<T> items, IntPredicate wanted) {
        return IntStream.range(0, items.size())
                .filter(wanted)
                .mapToObj(items::get)
                .toList();
    }
}
