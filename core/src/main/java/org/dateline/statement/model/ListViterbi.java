package org.dateline.statement.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the likeliest labellings of a sequence: Viterbi with a list at each label (Seshadri and Sundberg 1994), which keeps
 * only what can still end near the best, as a look from the sequence's end shows beforehand. Good for one search.
 */
final class ListViterbi {
    /** How much less likely than the best one a labelling may be, in natural logarithms. */
    private static final double FAR = -14;

    private final Lattice lattice;
    private final int labels;
    private final int length;
    private final int count;

    /** The best that can follow each label at each position. */
    private final double[] ahead;

    /** The scores of the best ways to each label at each position, the best first, and where they come from. */
    private final double[] score;

    private final int[] from;

    ListViterbi(Lattice lattice, int count) {
        this.lattice = lattice;
        this.labels = lattice.labels();
        this.length = lattice.length();
        this.count = count;
        this.ahead = new double[length * labels];
        this.score = new double[length * labels * count];
        this.from = new int[score.length];
    }

    List<Labelling> labellings() {
        double least = lookAhead() + FAR;
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        for (int l = 0; l < labels; l++) {
            score[l * count] = lattice.step(0, 0, l) + lattice.emission(0, l);
        }
        for (int i = 1; i < length; i++) {
            for (int l = 0; l < labels; l++) {
                merge(i, l, least - ahead[i * labels + l]);
            }
        }
        return traces(least);
    }

    /** Computes what is ahead of each label, and returns the score of the best labelling. */
    private double lookAhead() {
        for (int i = length - 1; i > 0; i--) {
            for (int p = 0; p < labels; p++) {
                ahead[(i - 1) * labels + p] = bestAfter(i, p);
            }
        }
        return bestAfter(0, 0);
    }

    private double bestAfter(int i, int previous) {
        double best = Double.NEGATIVE_INFINITY;
        for (int l = 0; l < labels; l++) {
            best = Math.max(best, lattice.step(i, previous, l) + lattice.emission(i, l) + ahead[i * labels + l]);
        }
        return best;
    }

    /** Lists the best ways to a label that have at least this score. */
    private void merge(int i, int label, double least) {
        int at = (i * labels + label) * count;
        for (int p = 0; p < labels; p++) {
            int before = ((i - 1) * labels + p) * count;
            double step = lattice.step(i, p, label) + lattice.emission(i, label);
            for (int rank = 0; rank < count; rank++) {
                double sum = score[before + rank] + step;
                if (sum < least || sum <= score[at + count - 1]) {
                    break;
                }
                insert(at, sum, p * count + rank);
            }
        }
    }

    /** Puts a score into a list that is sorted, the greatest first; of equals the first stays first. */
    private void insert(int at, double sum, int origin) {
        int slot = at + count - 1;
        while (slot > at && score[slot - 1] < sum) {
            score[slot] = score[slot - 1];
            from[slot] = from[slot - 1];
            slot--;
        }
        score[slot] = sum;
        from[slot] = origin;
    }

    private List<Labelling> traces(double least) {
        int last = (length - 1) * labels * count;
        return IntStream.range(0, labels * count)
                .filter(end -> score[last + end] >= least)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer end) -> -score[last + end]))
                .limit(count)
                .map(end -> new Labelling(path(end), score[last + end] - lattice.logTotal()))
                .toList();
    }

    private int[] path(int end) {
        int[] path = new int[length];
        int at = end;
        for (int i = length - 1; i >= 0; i--) {
            path[i] = at / count;
            at = from[i * labels * count + at];
        }
        return path;
    }
}
