package org.dateline.bench.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.capture.TextDecoder;

/**
 * Measures the article body alone that some other extractor finds, on the data and by the measures of
 * {@link ExtractionTask}. Every extractor is given the same text of the page; decoding it counts, as it does there.
 */
public final class BodyMeasure implements BenchTask {
    private final UnaryOperator<String> extractor;

    /** Takes a function from a page's HTML to its body; what it throws is a page without a body. */
    public BodyMeasure(UnaryOperator<String> extractor) {
        this.extractor = extractor;
    }

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<GoldPage> gold = JsonLines.read(data.resolve("gold.jsonl"), GoldPage.class);
        List<byte[]> pages = new ArrayList<>();
        for (GoldPage page : gold) {
            pages.add(ExtractionTask.bytes(data.resolve(page.file())));
        }
        meter.warmUp(() -> bodies(pages));
        List<Optional<String>> found = meter.time(() -> bodies(pages));
        long failed = found.stream().filter(Optional::isEmpty).count();
        List<String> bodies = found.stream().map(body -> body.orElse("")).toList();
        return new Outcome(pages.size(), 0, scores(gold, bodies), List.of("failed on " + failed + " pages"));
    }

    private List<Optional<String>> bodies(List<byte[]> pages) {
        return pages.stream().map(this::body).toList();
    }

    private Optional<String> body(byte[] page) {
        try {
            return Optional.of(
                    extractor.apply(TextDecoder.decode(page, Optional.empty()).text()));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Map<String, Double> scores(List<GoldPage> gold, List<String> bodies) {
        Shingles shingles = new Shingles();
        Segments segments = new Segments();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            GoldPage page = gold.get(i);
            if (page.body() != null) {
                shingles.add(page.body(), bodies.get(i));
                scores.put("shingleF1", shingles.f1());
            }
            if (page.with() != null || page.without() != null) {
                segments.add(page.wanted(), page.unwanted(), bodies.get(i));
                scores.put("segmentF1", segments.f1());
            }
        }
        return scores;
    }
}
