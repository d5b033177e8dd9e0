package org.dateline.bench.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;

/**
 * Measures how well speech acts are learnt from sentences and their trees, each document by models that never saw it: F1 of
 * each act over all five folds, their mean, and the same on the half of the documents by checksum on which nothing was chosen.
 */
public final class ActsTask implements BenchTask {
    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        SyntaxReader reader = SyntaxReader.english();
        List<GoldAct> all = JsonLines.read(data, GoldAct.class);
        List<GoldAct> gold =
                all.stream().filter(item -> !item.words().isEmpty()).toList();
        List<String> found = meter.time(() -> {
            List<List<Sentence>> read =
                    gold.parallelStream().map(item -> item.read(reader)).toList();
            return new ActFolds(gold, read).found();
        });
        Map<String, Double> scores = new LinkedHashMap<>(scores(gold, found));
        scoresOf(gold, found, ActsTask::isHeldOut).forEach((key, score) -> scores.put("heldOut." + key, score));
        return new Outcome(gold.size(), all.size() - gold.size(), scores);
    }

    private static boolean isHeldOut(GoldAct act) {
        CRC32 checksum = new CRC32();
        checksum.update(act.doc().getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % 2 == 1;
    }

    private static Map<String, Double> scoresOf(List<GoldAct> gold, List<String> found, Predicate<GoldAct> which) {
        int[] kept = IntStream.range(0, gold.size())
                .filter(i -> which.test(gold.get(i)))
                .toArray();
        return scores(
                IntStream.of(kept).mapToObj(gold::get).toList(),
                IntStream.of(kept).mapToObj(found::get).toList());
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
