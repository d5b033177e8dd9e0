package org.dateline.bench.statement;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
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
    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<JsonNode> lines = JsonLines.read(data, JsonNode.class);
        if (lines.isEmpty()) {
            throw new IOException(data + " holds no line");
        }
        SyntaxReader reader = SyntaxReader.english();
        return lines.getFirst().has("tokens")
                ? sentences(JsonLines.read(data, GoldSentence.class), reader, meter)
                : documents(JsonLines.read(data, GoldDocument.class), reader, meter);
    }

    private record Found(Passage passage, List<Attribution> attributions) {
        List<Span> spans(List<Range> ranges) {
            return ranges.stream().map(passage::span).toList();
        }
    }

    private interface Source<T> {
        List<Sentence> read(T item);
    }

    /** Reads all items, then finds their attributions; returns the seconds of the second step in {@code seconds}. */
    private static <T> List<Found> find(List<T> items, Source<T> source, Meter meter, double[] seconds)
            throws IOException {
        List<Passage> passages = meter.time(
                () -> items.stream().map(source::read).map(Passage::of).toList());
        AttributionFinder finder = AttributionFinder.english();
        double before = meter.seconds();
        List<Found> found = meter.time(() -> passages.stream()
                .map(passage -> new Found(passage, finder.find(passage)))
                .toList());
        seconds[0] = meter.seconds() - before;
        return found;
    }

    private static Outcome documents(List<GoldDocument> gold, SyntaxReader reader, Meter meter) throws IOException {
        double[] seconds = new double[1];
        List<Found> all = find(gold, item -> reader.read(item.sourceText(), item.blocks()), meter, seconds);
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
        return outcome(gold.size(), values, seconds[0]);
    }

    private static Outcome sentences(List<GoldSentence> gold, SyntaxReader reader, Meter meter) throws IOException {
        double[] seconds = new double[1];
        List<Found> all = find(gold, item -> item.read(reader), meter, seconds);
        RoleScores scores = new RoleScores();
        for (int i = 0; i < gold.size(); i++) {
            Map<Role, List<Span>> flat =
                    Flattened.of(all.get(i).attributions, gold.get(i).tokens().size());
            for (Role role : Role.values()) {
                scores.add(role, flat.getOrDefault(role, List.of()), gold.get(i).gold(role.label()));
            }
        }
        return outcome(gold.size(), scores.scores(), seconds[0]);
    }

    private static Outcome outcome(int items, Map<String, Double> scores, double seconds) {
        List<String> notes = new ArrayList<>();
        notes.add(String.format(Locale.ROOT, "attribution alone, beyond the reading: %.0f items/s", items / seconds));
        return new Outcome(items, 0, new LinkedHashMap<>(scores), notes);
    }
}
