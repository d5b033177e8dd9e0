package org.dateline.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.language.NameFinder;
import org.dateline.language.Reader;
import org.dateline.language.Reading;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.dateline.time.TimeTagger;

/**
 * {@code reading}: what it costs to read articles, on one thread once the compiler is at rest. The best of several passes
 * counts, as other work on the machine only ever slows one down; the parts are timed by turns with the whole.
 */
public final class ReadingTask implements BenchTask {
    private static final int PASSES = 7;
    private static final double ARTICLE = 800;
    private static final double NANOS_PER_SECOND = 1e9;

    private record Page(Article article, List<Span> blocks, List<Sentence> sentences) {}

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (GoldDocument document : JsonLines.read(data, GoldDocument.class)) {
            pages.add(page(pages.size() + 1, document));
        }
        Map<String, ToIntFunction<Page>> parts = new LinkedHashMap<>();
        parts.put("whole", page -> read(page).sentences().size());
        parts.put("syntax", page -> syntax(page).size());
        parts.put("names", page -> NameFinder.english().find(page.sentences()).size());
        parts.put("times", ReadingTask::times);
        Map<String, Long> best = new LinkedHashMap<>();
        for (ToIntFunction<Page> part : parts.values()) {
            meter.warmUpFully(() -> pages.stream().mapToInt(part).sum());
        }
        for (int pass = 0; pass < PASSES; pass++) {
            for (Map.Entry<String, ToIntFunction<Page>> part : parts.entrySet()) {
                long start = System.nanoTime();
                meter.time(() -> pages.stream().mapToInt(part.getValue()).sum());
                best.merge(part.getKey(), System.nanoTime() - start, Math::min);
            }
        }
        long tokens = pages.stream()
                .flatMap(page -> page.sentences().stream())
                .mapToLong(Sentence::size)
                .sum();
        return new Outcome(pages.size(), 0, scores(tokens, best), List.of());
    }

    private static Page page(int number, GoldDocument document) {
        List<String> paragraphs = document.blocks().stream()
                .map(block -> block.in(document.text()).strip())
                .toList();
        Article article = WrittenPage.of(number, "A day by the water", paragraphs, Optional.empty());
        List<Span> blocks = article.body().stream().map(Paragraph::span).toList();
        return new Page(article, blocks, SyntaxReader.english().read(article.text(), blocks));
    }

    private static Reading read(Page page) {
        return Reader.english().read(page.article());
    }

    private static List<Sentence> syntax(Page page) {
        return SyntaxReader.english().read(page.article().text(), page.blocks());
    }

    private static int times(Page page) {
        return new TimeTagger()
                .tag(page.article().text(), page.sentences(), Optional.empty())
                .size();
    }

    private static Map<String, Double> scores(long tokens, Map<String, Long> best) {
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("tokens", (double) tokens);
        double whole = best.getOrDefault("whole", 1L);
        scores.put("articlesPerSecond", tokens / ARTICLE / (whole / NANOS_PER_SECOND));
        best.forEach((part, nanos) -> scores.put(part + "TokensPerSecond", tokens / (nanos / NANOS_PER_SECOND)));
        best.forEach((part, nanos) -> {
            if (!part.equals("whole")) {
                scores.put(part + "Share", nanos / whole);
            }
        });
        return scores;
    }
}
