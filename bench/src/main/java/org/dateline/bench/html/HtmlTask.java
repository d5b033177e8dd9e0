package org.dateline.bench.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.bench.BenchTask;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.capture.TextDecoder;
import org.dateline.html.HtmlPages;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Measures the HTML reader against jsoup's parser on a folder of pages: the share of a page's pieces of text that both find
 * beneath the same elements, and the speed of each. Formatting elements are left out of the comparison, as the two
 * tell of them in other ways, and so is what stands in elements whose text no reader sees.
 */
public final class HtmlTask implements BenchTask {
    private static final double NANOS = 1e9;

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<String> pages = pages(data);
        long pieces = 0;
        long same = 0;
        int whole = 0;
        for (String page : pages) {
            Map<String, Integer> ours = TextPaths.ofEvents(page);
            Map<String, Integer> theirs = TextPaths.ofTree(parse(page, false));
            long both = overlap(ours, theirs);
            long all = Math.max(sum(ours), sum(theirs));
            pieces += all;
            same += both;
            whole += both == all ? 1 : 0;
        }
        meter.warmUp(() -> readAll(pages));
        meter.time(() -> readAll(pages));
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("samePlace", pieces == 0 ? 1 : (double) same / pieces);
        scores.put("samePages", (double) whole / Math.max(1, pages.size()));
        List<String> notes = List.of(speed("jsoup", pages, false), speed("jsoup with positions", pages, true));
        return new Outcome(pages.size(), 0, scores, notes);
    }

    private static List<String> pages(Path data) throws IOException {
        Path folder = Files.isDirectory(data.resolve("pages")) ? data.resolve("pages") : data;
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().filter(Files::isRegularFile).toList()) {
                pages.add(TextDecoder.decode(bytes(file), Optional.empty()).text());
            }
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(stream).readAllBytes() : stream.readAllBytes();
        }
    }

    private static Document parse(String page, boolean positions) {
        return Parser.htmlParser().setTrackPosition(positions).parseInput(page, "");
    }

    private static int readAll(List<String> pages) {
        CountingHandler handler = new CountingHandler();
        pages.forEach(page -> HtmlPages.read(page, page.toCharArray(), handler));
        return handler.count();
    }

    private static String speed(String name, List<String> pages, boolean positions) {
        int children = 0;
        for (String page : pages) {
            children += parse(page, positions).childNodeSize();
        }
        long start = System.nanoTime();
        for (String page : pages) {
            children += parse(page, positions).childNodeSize();
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        return String.format(
                Locale.ROOT, "%s: %.0f pages/s (%d nodes at the top)", name, pages.size() / seconds, children / 2);
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static long overlap(Map<String, Integer> one, Map<String, Integer> other) {
        long both = 0;
        for (Map.Entry<String, Integer> entry : one.entrySet()) {
            both += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
        }
        return both;
    }
}
