package org.dateline.statement.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels of the scheme begin–inside–outside over some classes: 0 is outside, {@code 2k + 1} begins and {@code 2k + 2}
 * continues a range of class k. Immutable.
 */
public final class Labels {
    public static final int OUTSIDE = 0;

    /** The words of attribution cues. */
    public static final Labels CUE = new Labels("cue");

    /** What belongs to one cue. */
    public static final Labels ARGUMENTS = new Labels("source", "content");

    public static final int SOURCE = 0;
    public static final int CONTENT = 1;

    private final List<String> names;

    private Labels(String... classes) {
        List<String> all = new ArrayList<>(List.of("O"));
        for (String name : classes) {
            all.add("B-" + name);
            all.add("I-" + name);
        }
        names = List.copyOf(all);
    }

    public List<String> names() {
        return names;
    }

    /** The names of all pairs of labels: the pair of {@code a} before {@code b} is number {@code a * size() + b}. */
    public List<String> pairs() {
        return names.stream()
                .flatMap(before -> names.stream().map(after -> before + " " + after))
                .toList();
    }

    public int size() {
        return names.size();
    }

    public static int begin(int type) {
        return 2 * type + 1;
    }

    public static int inside(int type) {
        return 2 * type + 2;
    }

    /** Whether {@code label} may follow {@code previous}: only what has begun goes on. */
    public static boolean mayFollow(int previous, int label) {
        return label == OUTSIDE || label % 2 == 1 || previous == label || previous == label - 1;
    }

    /** The ranges of one class in a row of labels, moved by {@code offset}. */
    public static List<Range> ranges(int[] labels, int type, int offset) {
        List<Range> found = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == begin(type)) {
                int end = i + 1;
                while (end < labels.length && labels[end] == inside(type)) {
                    end++;
                }
                found.add(new Range(offset + i, offset + end));
            }
        }
        return found;
    }
}
