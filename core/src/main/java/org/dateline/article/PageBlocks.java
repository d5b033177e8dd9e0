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
    /** So many lines are judged at once: their features fit into a processor's nearer memory. */
    private static final int AT_ONCE = 64;

    private final PageText page;
    private final Looks looks;
    private final LineFeatures features;

    private PageBlocks(PageText page) {
        this.page = page;
        this.looks = new Looks(page);
        this.features = LineFeatures.of(page, looks);
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

    /** Judges lines by their features. */
    interface Judge {
        /**
         * One number for each of {@code count} lines.
         *
         * @param rows their features, one line's behind the other's, in an array that is used again
         */
        double[] of(float[] rows, int count);
    }

    /** Judges every line by what a glance shows. */
    double[] glance(Judge judge) {
        return each(index -> true, features::glance, judge);
    }

    /** Judges the lines that are asked for by all their features; of any other line the answer is 0. */
    double[] look(IntPredicate asked, Judge judge) {
        return each(asked, features::fill, judge);
    }

    /** Judges again the lines that a first look left a chance, {@code judged} being what that said of all. */
    double[] lookAgain(double[] judged, Judge judge) {
        return size() == 0
                ? new double[0]
                : each(index -> judged[index] > 0, new SecondLook(page, looks, judged)::fill, judge);
    }

    /** Tells the features of a line. */
    private interface Teller {
        void tell(int index, Row row);
    }

    private double[] each(IntPredicate asked, Teller teller, Judge judge) {
        double[] answers = new double[size()];
        Row row = Row.unnamed();
        int[] lines = new int[Math.min(size(), AT_ONCE)];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if (asked.test(i)) {
                lines[count++] = i;
                teller.tell(i, row);
            }
            if (count == AT_ONCE || (count > 0 && i == size() - 1)) {
                double[] found = judge.of(row.values(), count);
                for (int k = 0; k < count; k++) {
                    answers[lines[k]] = found[k];
                }
                row.clear();
                count = 0;
            }
        }
        return answers;
    }

    /** The features of each line. */
    public float[][] features() {
        return rows(features::fill);
    }

    /** The features of each line for the second look at it, {@code judged} being how the first judged all. */
    public float[][] secondLook(double[] judged) {
        return size() == 0 ? new float[0][] : rows(new SecondLook(page, looks, judged)::fill);
    }

    private float[][] rows(Teller teller) {
        float[][] rows = new float[size()][];
        Row row = Row.unnamed();
        for (int i = 0; i < size(); i++) {
            row.clear();
            teller.tell(i, row);
            rows[i] = Arrays.copyOf(row.values(), row.size());
        }
        return rows;
    }

    /** How many of a line's features a glance shows: the first ones. A page with lines is needed to tell. */
    public int glanceWidth() {
        Row row = Row.unnamed();
        features.glance(0, row);
        return row.size();
    }

    /** The names of the features; a page with lines is needed to tell. */
    public List<String> names() {
        Row row = Row.naming();
        features.fill(0, row);
        return row.names();
    }
}
