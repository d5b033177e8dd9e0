package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleExtractor;
import org.dateline.article.Extracted;
import org.dateline.capture.Capture;
import org.dateline.capture.CaptureReader;
import org.dateline.capture.Skipped;
import org.dateline.version.CapturedArticle;
import org.dateline.version.VersionFinder;
import org.dateline.version.Versions;

/**
 * The articles of all captures.
 *
 * @param pages how many captures were read
 * @param skipped what could not be used, and what showed a version again
 */
record ArticleHarvest(int pages, Versions versions, List<Skipped> skipped) {

    static ArticleHarvest gather(
            List<Path> paths, CaptureReader captures, Workers workers, Progress progress, StageObserver observer)
            throws IOException {
        progress.began(Progress.Stage.READING_CAPTURES, -1);
        Collector collector =
                observer.observe(Stage.CAPTURE, () -> collect(paths, captures, workers, progress, observer));
        Versions versions = observer.observe(Stage.VERSION, () -> new VersionFinder().find(collector.articles));
        collector.skipped.addAll(versions.unchanged());
        return new ArticleHarvest(collector.pages, versions, List.copyOf(collector.skipped));
    }

    private static Collector collect(
            List<Path> paths, CaptureReader captures, Workers workers, Progress progress, StageObserver observer)
            throws IOException {
        Collector collector = new Collector(progress);
        Workers.Row<Harvested> row = workers.row(collector::add);
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

    /** What a capture gave, and the address that it was made from. */
    private record Harvested(Extracted extracted, Optional<String> url) {}

    private static Harvested extract(ArticleExtractor extractor, Capture capture, StageObserver observer) {
        Optional<String> url = capture.supplied().url();
        try {
            return new Harvested(observer.observe(Stage.ARTICLE, () -> extractor.extract(capture)), url);
        } catch (RuntimeException | StackOverflowError e) {
            return new Harvested(
                    new Extracted.None(
                            new Skipped(capture.location(), Skipped.Reason.INTERNAL_ERROR, Failures.describe(e))),
                    url);
        }
    }

    /** The articles as they stand now, in order of their locations. */
    List<Article> articles() {
        return versions.current();
    }

    private static final class Collector {
        private final Progress progress;
        private final List<CapturedArticle> articles = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private int pages;

        Collector(Progress progress) {
            this.progress = progress;
        }

        void add(Harvested harvested) {
            switch (harvested.extracted()) {
                case Extracted.Found found -> articles.add(new CapturedArticle(found.article(), harvested.url()));
                case Extracted.None none -> skipped.add(none.skipped());
            }
            progress.advanced(Progress.Stage.READING_CAPTURES, ++pages);
        }
    }
}
