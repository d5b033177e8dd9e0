package org.dateline.bench.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.article.ArticleExtractor;
import org.dateline.bench.BenchTask;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.capture.Capture;
import org.dateline.capture.Location;
import org.dateline.capture.MediaType;
import org.dateline.capture.Payload;
import org.dateline.capture.Supplied;

/**
 * Reads damaged pages and looks for a crash, a page over two seconds, or memory out of proportion. Every page beneath the
 * folder is a seed; each find is kept as a file beside the working directory, named by seed and number.
 */
public final class FuzzTask implements BenchTask {
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final long BYTES_AT_LEAST = 256L << 20;
    private static final long BYTES_PER_BYTE = 2000;
    private static final int MOST_FINDS = 50;
    private static final int TOLD_EVERY = 10_000;
    private static final Path FINDS = Path.of("fuzz-finds");

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        Mutator mutator = new Mutator(pages(data), options.seed());
        ArticleExtractor extractor = new ArticleExtractor();
        List<String> finds = new ArrayList<>();
        AtomicLong slowest = new AtomicLong();
        int read = meter.time(() -> {
            int number = 0;
            while (number < options.pages() && finds.size() < MOST_FINDS) {
                byte[] page = mutator.mutant(number);
                Watch.Seen seen = seen(extractor, page, MOST_NANOS);
                slowest.accumulateAndGet(seen.nanos(), Math::max);
                if (seen.fault().isPresent()) {
                    finds.add("page " + number + ": " + seen.fault().orElseThrow());
                    keep(page, options.seed() + "-" + number + ".html");
                }
                number++;
                if (number % TOLD_EVERY == 0) {
                    System.err.printf("fuzz: %,d of %,d pages, %d finds%n", number, options.pages(), finds.size());
                }
            }
            return number;
        });
        return outcome(options, finds, slowest.get(), read);
    }

    private static Outcome outcome(Options options, List<String> finds, long slowest, int read) {
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("finds", (double) finds.size());
        scores.put("slowest page, ms", slowest / 1e6);
        List<String> notes = new ArrayList<>(List.of("seed " + options.seed()));
        notes.addAll(finds);
        return new Outcome(read, 0, scores, notes);
    }

    /** How the page is read; it may take {@code nanos} of processor time. */
    static Watch.Seen seen(ArticleExtractor extractor, byte[] page, long nanos) {
        Capture capture = Capture.of(
                Location.of("mutant"), MediaType.HTML, Optional.empty(), Payload.copyOf(page), Supplied.nothing());
        return new Watch(nanos, Math.max(BYTES_AT_LEAST, BYTES_PER_BYTE * page.length))
                .over(() -> extractor.extract(capture));
    }

    private static void keep(byte[] page, String name) throws IOException {
        Files.createDirectories(FINDS);
        Files.write(FINDS.resolve(name), page);
    }

    private static List<byte[]> pages(Path data) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.html?(\\.gz)?"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    pages.add(
                            file.toString().endsWith(".gz")
                                    ? new GZIPInputStream(in).readAllBytes()
                                    : in.readAllBytes());
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IOException(data + ": no .html or .html.gz beneath it");
        }
        return pages;
    }
}
