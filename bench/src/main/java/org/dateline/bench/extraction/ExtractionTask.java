package org.dateline.bench.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dateline.article.ArticleExtractor;
import org.dateline.article.Extracted;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.capture.Capture;
import org.dateline.capture.Location;
import org.dateline.capture.MediaType;
import org.dateline.capture.Payload;
import org.dateline.capture.Supplied;
import org.dateline.capture.TextDecoder;
import org.jsoup.Jsoup;

/**
 * Measures the way from a page's bytes to its article, on a folder with {@code gold.jsonl} and {@code pages/}. Nothing is
 * supplied with a page but its address, and with {@code --as-text} not even that.
 */
public final class ExtractionTask implements BenchTask {
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<GoldPage> gold = new ArrayList<>();
        List<Capture> captures = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (GoldPage page : JsonLines.read(data.resolve("gold.jsonl"), GoldPage.class)) {
            Optional<Capture> capture = read(data, page, options.asText(), notes);
            if (capture.isPresent()) {
                gold.add(page);
                captures.add(capture.orElseThrow());
            }
        }
        int skipped = notes.size();
        ArticleExtractor extractor = new ArticleExtractor();
        long[] nanos = new long[captures.size()];
        meter.warmUpFully(() -> all(extractor, captures, nanos));
        List<Extracted> found = meter.time(() -> all(extractor, captures, nanos));
        Scores scores = new Scores();
        Map<String, Integer> reasons = new TreeMap<>();
        for (int i = 0; i < found.size(); i++) {
            scores.add(gold.get(i), found.get(i));
            if (found.get(i) instanceof Extracted.None none) {
                reasons.merge(none.skipped().reason().meaning(), 1, Integer::sum);
            }
        }
        reasons.forEach((reason, count) -> notes.add("no article: " + reason + ": " + count + " pages"));
        Map<String, Double> values = new LinkedHashMap<>(scores.values());
        Arrays.sort(nanos);
        values.put("pageMillisMedian", millis(nanos, 0.5));
        values.put("pageMillisP99", millis(nanos, 0.99));
        return new Outcome(found.size(), skipped, values, notes);
    }

    /** The articles of all captures, and how long each took. */
    private static List<Extracted> all(ArticleExtractor extractor, List<Capture> captures, long[] nanos) {
        List<Extracted> found = new ArrayList<>();
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            found.add(extractor.extract(captures.get(i)));
            nanos[i] = System.nanoTime() - start;
        }
        return found;
    }

    /** The time that this share of the pages takes no longer than. */
    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / NANOS_PER_MILLI;
    }

    private static Optional<Capture> read(Path data, GoldPage page, boolean asText, List<String> notes) {
        Path file = data.resolve(page.file());
        try {
            return Optional.of(capture(page, bytes(file), asText));
        } catch (IOException e) {
            notes.add(file + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(stream).readAllBytes() : stream.readAllBytes();
        }
    }

    /** The page as it would have been captured: with its address, or as text alone. */
    static Capture capture(GoldPage page, byte[] bytes, boolean asText) throws IOException {
        Location location = Location.of(page.file());
        if (asText) {
            String text = TextCapture.of(
                    Jsoup.parse(TextDecoder.decode(bytes, Optional.empty()).text()));
            Payload payload = Payload.copyOf(text.getBytes(StandardCharsets.UTF_8));
            return Capture.of(location, MediaType.PLAIN_TEXT, Optional.of("UTF-8"), payload, Supplied.nothing());
        }
        Supplied supplied = new Supplied(
                Optional.ofNullable(page.url()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Supplied.Origin.WARC);
        return Capture.of(location, MediaType.HTML, Optional.empty(), Payload.copyOf(bytes), supplied);
    }
}
