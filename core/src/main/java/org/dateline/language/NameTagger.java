package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.Scorer;
import org.dateline.syntax.model.WordShapes;

/**
 * Labels the words of a sentence as the first, inner, last or only word of a name, or as outside of any: a greedy
 * perceptron over words, their clusters, tags and shapes, word lists, runs of capitalised words, and how the document
 * writes a word elsewhere. For {@link NameFinder} and the program that trains its model. Immutable.
 */
public final class NameTagger {
    /** The label of a word outside of names; others are {@code B-}, {@code I-}, {@code L-} or {@code U-} and a kind. */
    public static final String OUTSIDE = "O";

    private final Scorer scorer;
    private final List<String> labels;
    private final boolean[][] mayFollow;

    /** Makes a tagger whose labels are the classes of a scorer. */
    public NameTagger(Scorer scorer, List<String> labels) {
        this.scorer = scorer;
        this.labels = List.copyOf(labels);
        this.mayFollow = new boolean[labels.size() + 1][labels.size()];
        for (int previous = -1; previous < labels.size(); previous++) {
            for (int label = 0; label < labels.size(); label++) {
                mayFollow[previous + 1][label] = isSequence(previous, label);
            }
        }
    }

    /** Within a name only its inside or last word follows, of the same kind; outside of one only a beginning. */
    private boolean isSequence(int previous, int label) {
        String before = previous < 0 ? OUTSIDE : labels.get(previous);
        String after = labels.get(label);
        boolean open = before.startsWith("B-") || before.startsWith("I-");
        boolean goesOn = after.startsWith("I-") || after.startsWith("L-");
        return open == goesOn && (!open || before.substring(2).equals(after.substring(2)));
    }

    /** Where the name ends that begins at a word, given the labels of a sentence; the word itself where none begins. */
    static int end(List<String> labels, int[] found, int from) {
        String first = labels.get(found[from]);
        if (!first.startsWith("B-") && !first.startsWith("U-")) {
            return from;
        }
        int end = from + 1;
        while (end < found.length && "IL".indexOf(labels.get(found[end]).charAt(0)) >= 0) {
            end++;
        }
        return end;
    }

    /**
     * Changes labels that mark beginnings ({@code B-}) and insides ({@code I-}) to the tagger's, which mark last words
     * ({@code L-}) and names of one word ({@code U-}) too (Ratinov and Roth, "Design Challenges and Misconceptions in
     * Named Entity Recognition", CoNLL 2009).
     */
    public static List<String> withLastWords(List<String> labels) {
        List<String> all = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            boolean last = i + 1 == labels.size() || !labels.get(i + 1).startsWith("I-");
            boolean inName = label.length() > 2;
            all.add(!inName || !last ? label : (label.startsWith("B-") ? "U-" : "L-") + label.substring(2));
        }
        return all;
    }

    /** Returns the label numbers of the words of each sentence. */
    public List<int[]> tag(List<NameInput> document) {
        List<int[]> found = new ArrayList<>(document.size());
        document.forEach(sentence -> found.add(tag(sentence)));
        return found;
    }

    /** Returns the label number of each word. A name goes on in its own kind. */
    public int[] tag(NameInput input) {
        int[] found = new int[input.size()];
        int[] scores = new int[labels.size()];
        FeatureBuffer features = new FeatureBuffer();
        int previous = -1;
        int before = -1;
        for (int i = 0; i < found.length; i++) {
            features(features, input, i, previous, before);
            scorer.score(features, scores);
            found[i] = best(scores, previous);
            before = previous;
            previous = found[i];
        }
        return found;
    }

    /** Returns the best-scoring label that may follow another. */
    public int best(int[] scores, int previous) {
        boolean[] allowed = mayFollow[previous + 1];
        int best = -1;
        for (int label = 0; label < allowed.length; label++) {
            if (allowed[label] && (best < 0 || scores[label] > scores[best])) {
                best = label;
            }
        }
        return best;
    }

    /** Tells whether a label may stand behind another, or at the beginning where that is -1. */
    public boolean mayFollow(int label, int previous) {
        return mayFollow[previous + 1][label];
    }

    /**
     * Sets the features of the decision on one word.
     *
     * @param previous the label number of the word before, or -1
     * @param before the label number of the word before that, or -1
     */
    public static void features(FeatureBuffer out, NameInput in, int i, int previous, int before) {
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
        int place = Math.min(3, i - start) * 4 + Math.min(3, end - i - 1);
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
