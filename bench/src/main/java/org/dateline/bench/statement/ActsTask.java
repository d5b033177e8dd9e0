package org.dateline.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.statement.model.ActClassifier;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;

/** Measures the classification of sentences as speech acts: F1 of each act, and their mean. */
public final class ActsTask implements BenchTask {
    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        SyntaxReader reader = SyntaxReader.english();
        ActClassifier classifier = ActClassifier.english();
        List<GoldAct> gold = JsonLines.read(data, GoldAct.class).stream()
                .filter(item -> !item.text().isBlank())
                .toList();
        List<String> found = meter.time(() ->
                gold.stream().map(item -> label(classifier, item.read(reader))).toList());
        return new Outcome(gold.size(), 0, scores(gold, found));
    }

    private static String label(ActClassifier classifier, List<Sentence> sentences) {
        return classifier.labels().get(classifier.classify(sentences));
    }

    /** F1 by act, in order of names. */
    static Map<String, Double> scores(List<GoldAct> gold, List<String> found) {
        Map<String, Tally> byAct = new TreeMap<>();
        for (int i = 0; i < gold.size(); i++) {
            String wanted = gold.get(i).act();
            int right = wanted.equals(found.get(i)) ? 1 : 0;
            byAct.computeIfAbsent(wanted, act -> new Tally()).add(right, 0, 1);
            byAct.computeIfAbsent(found.get(i), act -> new Tally()).add(0, 1, 0);
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        byAct.forEach((act, tally) -> scores.put(act + "F1", tally.f1()));
        scores.put(
                "macroF1",
                byAct.values().stream().mapToDouble(Tally::f1).average().orElse(0));
        return scores;
    }
}
