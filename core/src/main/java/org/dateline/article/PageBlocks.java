package org.dateline.article;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
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

    int size() {
        return page.blocks().size();
    }

    /** Takes the features of one line. */
    interface RowTaker {
        /** Takes the features of the line at {@code index}; the array is used again for the next one. */
        void take(int index, float[] row);
    }

    void each(RowTaker taker) {
        each(index -> true, features, taker);
    }

    /**
     * Tells of each line that the first look left a chance what the second look at it is told, {@code judged} being how
     * the first judged all.
     */
    void eachAgain(double[] judged, RowTaker taker) {
        if (size() > 0) {
            SecondLook look = new SecondLook(page, judged);
            each(index -> judged[index] > 0, look::fill, taker);
        }
    }

    private void each(IntPredicate asked, LineFeatures told, RowTaker taker) {
        Row row = Row.unnamed();
        for (int i = 0; i < size(); i++) {
            if (asked.test(i)) {
                row.clear();
                told.fill(i, row);
                taker.take(i, row.values());
            }
        }
    }

    /** The features of each line. */
    public float[][] features() {
        return rows(features);
    }

    /** The features of each line for the second look at it, {@code judged} being how the first judged all. */
    public float[][] secondLook(double[] judged) {
        return size() == 0 ? new float[0][] : rows(new SecondLook(page, judged)::fill);
    }

    private float[][] rows(LineFeatures told) {
        float[][] rows = new float[size()][];
        Row row = Row.unnamed();
        for (int i = 0; i < size(); i++) {
            row.clear();
            told.fill(i, row);
            rows[i] = Arrays.copyOf(row.values(), row.size());
        }
        return rows;
    }

    /** The names of the features; a page with lines is needed to tell. */
    public List<String> names() {
        Row row = Row.naming();
        features.fill(0, row);
        return row.names();
    }
}
