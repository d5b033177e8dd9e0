package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.ArticleExtractor;
import org.dateline.article.Extracted;
import org.dateline.capture.Capture;
import org.dateline.capture.CaptureReader;
import org.dateline.capture.Skipped;

/** The articles of all captures, in order of their locations. */
record ArticleHarvest(int pages, List<Article> articles, List<Skipped> skipped) {

    private static final Comparator<Article> BY_TIME_OF_CAPTURE = Comparator.comparing(
                    (Article article) -> article.captured().orElse(Instant.MAX))
            .thenComparing(Article::location)
            .thenComparing(Article::capture);

    static ArticleHarvest gather(
            List<Path> paths, CaptureReader captures, Workers workers, Progress progress, StageObserver observer)
            throws IOException {
        progress.began(Progress.Stage.READING_CAPTURES, -1);
        Collector collector =
                observer.observe(Stage.CAPTURE, () -> collect(paths, captures, workers, progress, observer));
        return new ArticleHarvest(collector.pages, collector.distinct(), List.copyOf(collector.skipped));
    }

    private static Collector collect(
            List<Path> paths, CaptureReader captures, Workers workers, Progress progress, StageObserver observer)
            throws IOException {
        Collector collector = new Collector(progress);
        Workers.Row<Extracted> row = workers.row(collector::add);
        ArticleExtractor extractor = new ArticleExtractor();
        captures.read(paths, result -> {
            switch (result) {
                case Capture capture -> row.give(() -> extract(extractor, capture, observer));
                case Skipped skipped -> collector.skipped.add(skipped);
            }
        });
        row.finish();
        return collector;
    }

    private static Extracted extract(ArticleExtractor extractor, Capture capture, StageObserver observer) {
        try {
            return observer.observe(Stage.ARTICLE, () -> extractor.extract(capture));
        } catch (RuntimeException | StackOverflowError e) {
            return new Extracted.None(
                    new Skipped(capture.location(), Skipped.Reason.INTERNAL_ERROR, Failures.describe(e)));
        }
    }

    private static final class Collector {
        private final Progress progress;
        private final List<Article> articles = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private int pages;

        Collector(Progress progress) {
            this.progress = progress;
        }

        void add(Extracted extracted) {
            switch (extracted) {
                case Extracted.Found found -> articles.add(found.article());
                case Extracted.None none -> skipped.add(none.skipped());
            }
            progress.advanced(Progress.Stage.READING_CAPTURES, ++pages);
        }

        /**
         * The articles in order of their locations, each once: of several captures of one address with one text, the
         * earliest counts, as a page that stands is no second report.
         */
        List<Article> distinct() {
            Map<String, Article> first = new HashMap<>();
            articles.sort(BY_TIME_OF_CAPTURE);
            for (Article article : articles) {
                String key = article.url().orElse(article.capture().value()) + '\n' + article.bodyText();
                Article before = first.putIfAbsent(key, article);
                if (before != null) {
                    skipped.add(new Skipped(
                            article.location(), Skipped.Reason.UNCHANGED, "first captured in " + before.location()));
                }
            }
            return first.values().stream()
                    .sorted(Comparator.comparing(Article::location).thenComparing(Article::capture))
                    .toList();
        }
    }
}
