package org.dateline.language;

import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.WordShapes;

/**
 * What tells the labels of {@link NameTagger} from each other: the words, their clusters, tags and shapes, word lists, runs of
 * capitalised words, and how the document writes a word elsewhere.
 */
public final class NameFeatures {

    private NameFeatures() {}

    /**
     * Sets the features of the decision on one word.
     *
     * @param previous the label number of the word before, or -1
     * @param before the label number of the word before that, or -1
     */
    public static void fill(FeatureBuffer out, NameInput in, int i, int previous, int before) {
        WordShapes words = in.words();
        out.clear();
        out.add(0);
        for (int d = -2; d <= 2; d++) {
            out.add(10 + d, words.lower(i + d));
            out.add(20 + d, in.tag(i + d));
            out.add(30 + d, in.list(i + d));
        }
        for (int d = -1; d <= 1; d++) {
            out.add(40 + d, words.shape(i + d));
            out.add(45 + d, words.suffix(i + d, 3));
            out.add(50 + d, words.flags(i + d), d == 0 && i == 0 ? 1 : 0);
            out.add(55 + d, in.written(i + d));
        }
        clusters(out, in, i, previous);
        own(out, in, i);
        history(out, in, i, previous);
        out.add(89, previous, before, words.flags(i));
        if (words.capitalised(i)) {
            run(out, in, i, previous);
        }
    }

    /** Sets the few features that tell most words' labels, with the arguments of {@link #fill}. */
    public static void glance(FeatureBuffer out, NameInput in, int i, int previous) {
        WordShapes words = in.words();
        long flags = words.flags(i);
        out.clear();
        out.add(200, words.lower(i), flags);
        out.add(201, words.lower(i), previous);
        out.add(202, in.tag(i), flags, previous);
        out.add(203, words.lower(i - 1), flags, previous);
        out.add(204, words.lower(i + 1), flags, previous);
        out.add(205, in.cluster(i, 1), flags, previous);
        out.add(206, in.written(i), in.tag(i), in.list(i));
        out.add(207, words.lower(i - 1), words.lower(i));
        out.add(208, words.lower(i), words.lower(i + 1));
        out.add(209, words.flags(i - 1), flags, words.flags(i + 1));
        out.add(210, in.tag(i - 1), flags, in.tag(i + 1));
        if (words.capitalised(i)) {
            glanceAtRun(out, in, i, previous);
        }
    }

    private static void glanceAtRun(FeatureBuffer out, NameInput in, int i, int previous) {
        WordShapes words = in.words();
        int start = in.runs().start(i);
        int end = in.runs().end(i);
        int place = place(i, start, end);
        out.add(220, in.runs().lists(i), previous);
        out.add(221, words.lower(end - 1), place);
        out.add(222, words.lower(start - 1), place);
        out.add(223, words.lower(end), place);
        out.add(224, in.list(end - 1), in.list(start), place);
        out.add(225, in.cluster(end - 1, 1), place, previous);
        out.add(226, in.tag(start - 1), in.tag(end), end - start);
        out.add(227, words.suffix(i, 3), previous);
    }

    /** Where a word stands in its run, from both ends. */
    private static int place(int i, int start, int end) {
        return Math.min(3, i - start) * 4 + Math.min(3, end - i - 1);
    }

    private static void own(FeatureBuffer out, NameInput in, int i) {
        WordShapes words = in.words();
        out.add(60, words.form(i));
        out.add(61, words.suffix(i, 2));
        out.add(62, words.suffix(i, 4));
        out.add(63, words.prefix(i, 3));
        out.add(64, in.tag(i), in.list(i));
        out.add(65, words.lower(i - 1), words.lower(i));
        out.add(66, words.lower(i), words.lower(i + 1));
        out.add(67, words.flags(i), words.lower(i - 1));
        out.add(68, words.flags(i), words.lower(i + 1));
        out.add(69, words.flags(i), words.flags(i + 1), words.flags(i - 1));
        out.add(70, words.lower(i - 2), words.lower(i - 1), words.flags(i));
        out.add(71, words.lower(i + 1), words.lower(i + 2), words.flags(i));
        out.add(72, in.list(i), in.list(i + 1), words.flags(i));
        out.add(73, in.list(i), in.list(i - 1), words.flags(i));
        out.add(74, words.flags(i), in.tag(i + 1), in.tag(i - 1));
        out.add(75, in.written(i), in.tag(i));
        out.add(76, in.written(i), in.list(i));
    }

    private static void clusters(FeatureBuffer out, NameInput in, int i, int previous) {
        for (int width = 0; width < 3; width++) {
            for (int d = -1; d <= 1; d++) {
                out.add(150 + 3 * width + d, in.cluster(i + d, width));
            }
        }
        out.add(160, in.cluster(i, 1), previous);
        out.add(161, in.cluster(i, 1), in.cluster(i + 1, 1));
        out.add(162, in.cluster(i - 1, 1), in.cluster(i, 1));
        out.add(163, in.cluster(i, 2), in.words().flags(i), previous);
    }

    private static void run(FeatureBuffer out, NameInput in, int i, int previous) {
        WordShapes words = in.words();
        int start = in.runs().start(i);
        int end = in.runs().end(i);
        int place = place(i, start, end);
        out.add(120, words.lower(end - 1), place == 0 ? 0 : i == start ? 1 : i + 1 < end ? 2 : 3);
        out.add(121, words.lower(start), i == start ? 1 : 0);
        out.add(122, words.lower(start - 1), words.lower(end));
        out.add(123, words.lower(start - 1), place);
        out.add(124, words.lower(end), place);
        out.add(125, in.runs().lists(i), previous);
        out.add(126, in.list(end - 1), in.list(start), place);
        out.add(127, words.suffix(end - 1, 3), place);
        out.add(128, previous, place);
        for (long bits = in.list(end - 1); bits != 0; bits &= bits - 1) {
            out.add(137, Long.numberOfTrailingZeros(bits), place);
        }
        for (long bits = in.list(i); bits != 0; bits &= bits - 1) {
            out.add(138, Long.numberOfTrailingZeros(bits), previous);
            out.add(139, Long.numberOfTrailingZeros(bits), place);
        }
        out.add(140, in.cluster(end - 1, 1), place);
        out.add(141, in.cluster(start, 1), place);
        out.add(142, in.cluster(start - 1, 1), in.cluster(end, 1), place);
        out.add(129, in.tag(start - 1), in.tag(end), end - start);
    }

    private static void history(FeatureBuffer out, NameInput in, int i, int previous) {
        WordShapes words = in.words();
        out.add(80, previous);
        out.add(81, previous, words.lower(i));
        out.add(82, previous, words.flags(i), in.tag(i));
        out.add(83, previous, in.list(i));
        out.add(84, previous, words.lower(i - 1));
        out.add(85, previous, words.lower(i + 1), words.flags(i));
        out.add(86, previous, words.flags(i), words.flags(i + 1));
        out.add(87, previous, words.suffix(i, 3));
        out.add(88, previous, words.shape(i), words.shape(i + 1));
    }
}
