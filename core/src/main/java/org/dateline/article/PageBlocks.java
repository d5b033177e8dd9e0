package org.dateline.article;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.capture.Capture;

/**
 * The lines of a page with what a model is told of each, for training and inspection. Immutable but for the arrays that
 * it hands out fresh.
 */
public final class PageBlocks {
    private final PageText page;
    private final LineFeatures features;

    private PageBlocks(PageText page) {
        this.page = page;
        this.features = LineFeatures.of(page);
    }

    /** Reads the lines of a capture. */
    public static PageBlocks of(Capture capture) {
        return new PageBlocks(ArticleExtractor.read(capture));
    }

    static PageBlocks of(PageText page) {
        return new PageBlocks(page);
    }

    /** The lines' text. */
    public List<String> lines() {
        return page.blocks().stream().map(page::words).toList();
    }

    /** The features of each line. */
    public float[][] features() {
        Row names = Row.naming();
        if (page.blocks().isEmpty()) {
            return new float[0][];
        }
        features.fill(0, names);
        int width = names.values().length;
        return IntStream.range(0, page.blocks().size())
                .mapToObj(i -> {
                    Row row = Row.ofWidth(width);
                    features.fill(i, row);
                    return row.values();
                })
                .toArray(float[][]::new);
    }

    /** The names of the features; a page with lines is needed to tell. */
    public List<String> names() {
        Row row = Row.naming();
        features.fill(0, row);
        return row.names();
    }
}
