package org.dateline.statement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the likeliest labellings of a sequence: Viterbi with a list at each label (Seshadri and Sundberg 1994), which keeps
 * only what can still end near the best, as a look from the sequence's end shows beforehand. Good for one search.
 */
final class ListViterbi {
    /** How much less likely than the best one a labelling may be, in natural logarithms. */
    private static final double FAR = -14;

    /** A way is a label and, in these low bits, its rank among the label's ways. */
    private static final int RANK_BITS = 8;

    private static final int RANKS = (1 << RANK_BITS) - 1;

    private final Lattice lattice;
    private final int labels;
    private final int length;
    private final int count;

    /** The best that can follow each label at each position. */
    private final double[] ahead;

    /**
     * The scores of the best ways to each label at each position, and behind them to the sequence's end, the best first, and
     * where they come from.
     */
    private final double[] score;

    private final int[] from;

    ListViterbi(Lattice lattice, int count) {
        this.lattice = lattice;
        this.labels = lattice.labels();
        this.length = lattice.length();
        this.count = count;
        this.ahead = new double[length * labels];
        this.score = new double[(length * labels + 1) * count];
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
        for (int p = 0; p < labels; p++) {
            merge(
                    (i * labels + label) * count,
                    i - 1,
                    p,
                    lattice.step(i, p, label) + lattice.emission(i, label),
                    least);
        }
    }

    /** Adds to a list what the ways to a label come to with one more step. */
    private void merge(int at, int before, int label, double step, double least) {
        int ways = (before * labels + label) * count;
        for (int rank = 0; rank < count; rank++) {
            double sum = score[ways + rank] + step;
            if (sum < least || sum <= score[at + count - 1]) {
                return;
            }
            insert(at, sum, label << RANK_BITS | rank);
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
        int end = length * labels * count;
        for (int p = 0; p < labels; p++) {
            merge(end, length - 1, p, 0, least);
        }
        List<Labelling> found = new ArrayList<>();
        for (int at = end; at < end + count && score[at] >= least; at++) {
            found.add(new Labelling(path(from[at]), score[at] - lattice.logTotal()));
        }
        return found;
    }

    private int[] path(int last) {
        int[] path = new int[length];
        int way = last;
        for (int i = length - 1; i >= 0; i--) {
            path[i] = way >> RANK_BITS;
            way = from[(i * labels + path[i]) * count + (way & RANKS)];
        }
        return path;
    }
}
