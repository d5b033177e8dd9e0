package org.dateline.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of a {@link NameTagger}, which tell the first, inner, last or only word of a name of some kind, and which of them
 * may follow which. Immutable.
 */
public final class NameLabels {
    /** The label of a word outside of names; others are {@code B-}, {@code I-}, {@code L-} or {@code U-} and a kind. */
    public static final String OUTSIDE = "O";

    private final List<String> labels;
    private final boolean[][] mayFollow;

    /** Takes the names of the labels; a label's number is its index. */
    public NameLabels(List<String> labels) {
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

    /** Returns the names of the labels. */
    List<String> names() {
        return labels;
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

    /** By how much a label's score is ahead of those of all others that may follow {@code previous}. */
    int lead(int[] scores, int previous, int best) {
        boolean[] allowed = mayFollow[previous + 1];
        int next = Integer.MIN_VALUE / 2;
        for (int label = 0; label < allowed.length; label++) {
            next = allowed[label] && label != best ? Math.max(next, scores[label]) : next;
        }
        return scores[best] - next;
    }
}
