package org.dateline.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.event.PloverClassifier;
import org.dateline.event.PloverRoot;

/** {@code events}: the PLOVER root of each sentence, source and target given, by the likeliest class. */
public final class EventsTask implements BenchTask {
    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<GoldEvent> all = JsonLines.read(data, GoldEvent.class);
        List<GoldEvent> events =
                all.stream().filter(event -> event.gold().isPresent()).toList();
        PloverClassifier classifier = PloverClassifier.bundled();
        List<PloverRoot> found = meter.time(() -> events.stream()
                .map(event -> classifier.guess(event.text(), event.sourceSpan(), event.targetSpan()))
                .map(PloverClassifier.Guess::root)
                .toList());
        RootScores scores = new RootScores(
                events.stream().map(event -> event.gold().orElseThrow()).toList(), found);
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("macroF1", scores.macroF1());
        named.put("accuracy", scores.accuracy());
        return new Outcome(events.size(), all.size() - events.size(), named);
    }
}
