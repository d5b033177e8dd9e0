package org.dateline.bench.statement;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.deep.DeepRoles;
import org.dateline.source.Span;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.AttributionFinder;
import org.dateline.statement.model.Passage;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;

/**
 * Measures attributions against gold, on whole documents or on rows of tokens, whichever the file holds: exact spans of
 * source, cue and content, and on documents source and content both exact and joined; also the content's precision and
 * recall relaxed (see {@link RoleScores}). The time covers tokens, tags, trees and attributions.
 */
public final class StatementsTask implements BenchTask {
    /** Passes before the timed one, so that the compiler has seen the code. */
    private static final int UNTIMED = 6;

    private static final double[] CURVE = {0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9};

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<JsonNode> lines = JsonLines.read(data, JsonNode.class);
        if (lines.isEmpty()) {
            throw new IOException(data + " holds no line");
        }
        boolean rows = lines.getFirst().has("tokens");
        AttributionFinder linear = AttributionFinder.english();
        if (!options.deep()) {
            return run(data, rows, new Finders(linear, linear, options.threads()), meter);
        }
        try (DeepRoles roles = DeepRoles.english()) {
            Finders finders = new Finders(linear.with(roles), linear.with(roles.remembered()), options.threads());
            return run(data, rows, finders, meter);
        }
    }

    /** The finder whose speed is measured, on so many threads, and the same for whoever asks about a sentence again. */
    private record Finders(AttributionFinder once, AttributionFinder again, int threads) {}

    private static Outcome run(Path data, boolean rows, Finders finders, Meter meter) throws IOException {
        return rows
                ? sentences(JsonLines.read(data, GoldSentence.class), finders, meter)
                : documents(JsonLines.read(data, GoldDocument.class), finders, meter);
    }

    private record Found(Passage passage, List<Attribution> attributions) {
        List<Span> spans(List<Range> ranges) {
            return ranges.stream().map(passage::span).toList();
        }
    }

    private interface Source<T> {
        List<Sentence> read(T item);
    }

    /** What counts the attributions of all passages. */
    private interface Count {
        Map<String, Double> of(List<Found> found);
    }

    /** Reads all items, finds their attributions and counts them; then again at other thresholds, untimed. */
    private static <T> Outcome measure(List<T> items, Source<T> source, Count count, Finders finders, Meter meter)
            throws IOException {
        List<Passage> passages = meter.time(
                () -> items.stream().map(source::read).map(Passage::of).toList());
        for (int pass = 0; pass < UNTIMED; pass++) {
            find(passages, finders.once);
        }
        double before = meter.seconds();
        List<Found> found = meter.time(() -> find(passages, finders.once, finders.threads));
        double seconds = meter.seconds() - before;
        List<String> notes = new ArrayList<>();
        notes.add(String.format(
                Locale.ROOT,
                "attribution alone, beyond the reading, after %d passes untimed, on %d thread(s): %.1f items/s",
                UNTIMED,
                finders.threads,
                items.size() / seconds));
        notes.add("threshold: content's relaxed precision and recall, F1 of source, cue, content");
        for (double threshold : CURVE) {
            Map<String, Double> scores = count.of(find(passages, finders.again.at(threshold)));
            notes.add(String.format(
                    Locale.ROOT,
                    "%.2f: %.3f %.3f, %.3f %.3f %.3f",
                    threshold,
                    scores.get("contentRelaxedP"),
                    scores.get("contentRelaxedR"),
                    scores.get("sourceF1"),
                    scores.get("cueF1"),
                    scores.get("contentF1")));
        }
        return new Outcome(items.size(), 0, new LinkedHashMap<>(count.of(found)), notes);
    }

    private static List<Found> find(List<Passage> passages, AttributionFinder finder) {
        return passages.stream().map(passage -> find(passage, finder)).toList();
    }

    private static List<Found> find(List<Passage> passages, AttributionFinder finder, int threads) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> passages.parallelStream()
                            .map(passage -> find(passage, finder))
                            .toList())
                    .join();
        }
    }

    /** The gold marks nothing within another's content, so what is found there is left out. */
    private static Found find(Passage passage, AttributionFinder finder) {
        return new Found(
                passage,
                finder.find(passage).stream().filter(each -> !each.nested()).toList());
    }

    private static Outcome documents(List<GoldDocument> gold, Finders finders, Meter meter) throws IOException {
        SyntaxReader reader = SyntaxReader.english();
        return measure(
                gold,
                item -> reader.read(item.sourceText(), item.blocks()),
                found -> documentScores(gold, found),
                finders,
                meter);
    }

    private static Map<String, Double> documentScores(List<GoldDocument> gold, List<Found> all) {
        RoleScores scores = new RoleScores();
        Tally linked = new Tally();
        for (int i = 0; i < gold.size(); i++) {
            Found found = all.get(i);
            List<GoldDocument.Gold> wanted = gold.get(i).attributions();
            for (Role role : Role.values()) {
                scores.add(
                        role,
                        found.attributions.stream()
                                .flatMap(each -> found.spans(role.of(each)).stream())
                                .toList(),
                        wanted.stream().flatMap(each -> role.of(each).stream()).toList());
            }
            linked.add(
                    found.attributions.stream()
                            .map(each -> List.of(found.spans(each.source()), found.spans(each.content())))
                            .toList(),
                    wanted.stream()
                            .map(each -> List.of(each.source(), each.content()))
                            .toList());
        }
        Map<String, Double> values = scores.scores();
        values.put("linkedF1", linked.f1());
        return values;
    }

    private static Outcome sentences(List<GoldSentence> gold, Finders finders, Meter meter) throws IOException {
        SyntaxReader reader = SyntaxReader.english();
        List<GoldRows> documents = GoldRows.of(gold);
        return measure(documents, item -> item.read(reader), found -> rowScores(documents, found), finders, meter);
    }

    private static Map<String, Double> rowScores(List<GoldRows> gold, List<Found> all) {
        RoleScores scores = new RoleScores();
        for (int i = 0; i < gold.size(); i++) {
            gold.get(i).count(all.get(i).attributions, scores);
        }
        return scores.scores();
    }
}
