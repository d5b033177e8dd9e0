package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.bench.statement.LogisticRegression.Settings;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.model.FeatureBuffer;

/**
 * Tells the speech acts of sentences by models taught on other documents: in each of five folds a first model by the sentence,
 * a second one that also knows what the first says of the neighbours (Wolpert 1992), and one by the form alone for the
 * directive, which is too rare to be learnt by words. Deterministic.
 */
final class ActFolds {
    private static final int FOLDS = 5;
    private static final long SEED = 7;
    private static final String DIRECTIVE = "directive";
    private static final String COMMISSIVE = "commissive";

    /** Commissives are fewer than they are missed: this is enough for one. */
    private static final double COMMISSIVE_FROM = 0.4;

    private static final int LARGEST = 6;

    private final List<GoldAct> gold;
    private final List<String> labels;
    private final int[] acts;
    private final int[] folds;
    private final ActFeatures features;
    private final Settings words;
    private static final Settings FORM = new Settings(30, 1, 0.1, 1e-3, 0, 1, List.of(1.0, 2.0));

    ActFolds(List<GoldAct> gold, List<List<Sentence>> read) {
        this.gold = gold;
        this.labels = List.copyOf(new TreeSet<>(gold.stream().map(GoldAct::act).toList()));
        this.acts = gold.stream().mapToInt(act -> labels.indexOf(act.act())).toArray();
        this.folds = folds(gold);
        this.features = new ActFeatures(gold, read);
        this.words = new Settings(8, 4, 0.05, 2e-3, 0.7, 2, Collections.nCopies(labels.size(), 1.0));
    }

    private static int[] folds(List<GoldAct> gold) {
        List<String> documents =
                new ArrayList<>(new TreeSet<>(gold.stream().map(GoldAct::doc).toList()));
        Collections.shuffle(documents, new Random(SEED));
        return gold.stream()
                .mapToInt(act -> documents.indexOf(act.doc()) % FOLDS)
                .toArray();
    }

    /** The act found for each sentence, by models that never saw its document. */
    List<String> found() {
        long[][] keys = IntStream.range(0, gold.size())
                .parallel()
                .mapToObj(features::words)
                .toArray(long[][]::new);
        long[][] forms =
                IntStream.range(0, gold.size()).mapToObj(features::form).toArray(long[][]::new);
        String[] found = new String[gold.size()];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            double[][] asked = LogisticRegression.fit(FORM, forms, isDirective(), taught(fold, fold));
            double[][] likely = LogisticRegression.fit(words, withNeighbours(keys, fold), acts, taught(fold, fold));
            for (int i = 0; i < found.length; i++) {
                if (folds[i] == fold) {
                    found[i] = asked[i][1] > 0.5 ? DIRECTIVE : likeliest(likely[i]);
                }
            }
        });
        return List.of(found);
    }

    private int[] isDirective() {
        return gold.stream()
                .mapToInt(act -> act.act().equals(DIRECTIVE) ? 1 : 0)
                .toArray();
    }

    private boolean[] taught(int out, int alsoOut) {
        boolean[] taught = new boolean[folds.length];
        for (int i = 0; i < taught.length; i++) {
            taught[i] = folds[i] != out && folds[i] != alsoOut;
        }
        return taught;
    }

    private String likeliest(double[] probabilities) {
        int commissive = labels.indexOf(COMMISSIVE);
        if (commissive >= 0 && probabilities[commissive] > COMMISSIVE_FROM) {
            return COMMISSIVE;
        }
        return IntStream.range(0, labels.size())
                .filter(label -> !labels.get(label).equals(DIRECTIVE))
                .boxed()
                .reduce((best, label) -> probabilities[label] > probabilities[best] ? label : best)
                .map(labels::get)
                .orElse(DIRECTIVE);
    }

    /** The keys with what the first model says around; it never says it of what it was taught on. */
    private long[][] withNeighbours(long[][] keys, int fold) {
        double[][] first = LogisticRegression.fit(words, keys, acts, taught(fold, fold));
        for (int inner = 0; inner < FOLDS; inner++) {
            if (inner != fold) {
                double[][] without = LogisticRegression.fit(words, keys, acts, taught(fold, inner));
                for (int i = 0; i < folds.length; i++) {
                    first[i] = folds[i] == inner ? without[i] : first[i];
                }
            }
        }
        return IntStream.range(0, keys.length)
                .mapToObj(i -> joined(keys[i], around(i, first)))
                .toArray(long[][]::new);
    }

    private static long[] joined(long[] some, long[] others) {
        long[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    private long[] around(int at, double[][] first) {
        FeatureBuffer out = new FeatureBuffer();
        for (int distance = -2; distance <= 2; distance++) {
            int other = at + distance;
            if (!features.sameDocument(at, other)) {
                out.add(901, distance);
                continue;
            }
            for (int label = 0; label < labels.size(); label++) {
                double odds = Math.log((first[other][label] + 1e-6) / (1 - first[other][label] + 1e-6));
                for (int step = -LARGEST; step <= Math.floor(Math.min(LARGEST, odds)); step++) {
                    out.add(900, distance + 8, label, step);
                }
            }
        }
        return IntStream.range(0, out.size()).mapToLong(out::get).toArray();
    }
}
