package org.dateline.statement.model;

import java.util.Arrays;

/**
 * The scores of all labellings of one sequence under a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001): a score for each label at each position, and for each pair of neighbouring labels. Gives the best
 * labelling (Viterbi) and the marginal probabilities (forward–backward). Not thread-safe; one lattice serves one
 * sequence after another.
 */
public final class Lattice {
    private static final double NEVER = -1e9;

    private final int labels;
    private int length;
    private double[] emission = new double[0];
    private double[] transition = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double logTotal;

    /** A lattice over this many labels. */
    public Lattice(int labels) {
        this.labels = labels;
    }

    /** Makes room for a sequence and forgets the one before. */
    public void reset(int newLength) {
        length = newLength;
        if (emission.length < length * labels) {
            emission = new double[length * labels];
            forward = new double[length * labels];
            backward = new double[length * labels];
            transition = new double[length * labels * labels];
        }
        Arrays.fill(emission, 0, length * labels, 0);
        for (int i = 0; i < length; i++) {
            for (int p = 0; p < labels; p++) {
                for (int l = 0; l < labels; l++) {
                    boolean allowed = i == 0 ? p == 0 && Labels.mayFollow(0, l) : Labels.mayFollow(p, l);
                    transition[(i * labels + p) * labels + l] = allowed ? 0 : NEVER;
                }
            }
        }
    }

    public int length() {
        return length;
    }

    /** Adds to the score of a label at a position. */
    public void addEmission(int i, int label, double score) {
        emission[i * labels + label] += score;
    }

    /** Adds to the score of a label at a position after a label. At position 0 the label before counts as outside. */
    public void addTransition(int i, int previous, int label, double score) {
        transition[(i * labels + previous) * labels + label] += score;
    }

    /** Rules out every label but {@code label} at a position. */
    public void fix(int i, int label) {
        for (int l = 0; l < labels; l++) {
            if (l != label) {
                emission[i * labels + l] = NEVER;
            }
        }
    }

    private double step(int i, int previous, int label) {
        return transition[(i * labels + previous) * labels + label];
    }

    /** The labelling with the highest score; of equals the one with the lowest labels at the end. */
    public int[] best() {
        double[] score = new double[length * labels];
        int[] from = new int[length * labels];
        for (int i = 0; i < length; i++) {
            for (int l = 0; l < labels; l++) {
                double top = Double.NEGATIVE_INFINITY;
                for (int p = 0; p < (i == 0 ? 1 : labels); p++) {
                    double at = (i == 0 ? 0 : score[(i - 1) * labels + p]) + step(i, p, l);
                    if (at > top) {
                        top = at;
                        from[i * labels + l] = p;
                    }
                }
                score[i * labels + l] = top + emission[i * labels + l];
            }
        }
        return trace(score, from);
    }

    private int[] trace(double[] score, int[] from) {
        int[] path = new int[length];
        if (length == 0) {
            return path;
        }
        int last = 0;
        for (int l = 1; l < labels; l++) {
            if (score[(length - 1) * labels + l] > score[(length - 1) * labels + last]) {
                last = l;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i * labels + last];
        }
        return path;
    }

    /** Computes what the probabilities need. */
    public void sum() {
        double[] terms = new double[labels];
        for (int i = 0; i < length; i++) {
            for (int l = 0; l < labels; l++) {
                int before = i == 0 ? 1 : labels;
                for (int p = 0; p < before; p++) {
                    terms[p] = (i == 0 ? 0 : forward[(i - 1) * labels + p]) + step(i, p, l);
                }
                forward[i * labels + l] = logSum(terms, before) + emission[i * labels + l];
            }
        }
        Arrays.fill(backward, Math.max(0, (length - 1) * labels), length * labels, 0);
        for (int i = length - 2; i >= 0; i--) {
            for (int p = 0; p < labels; p++) {
                for (int l = 0; l < labels; l++) {
                    int next = (i + 1) * labels + l;
                    terms[l] = step(i + 1, p, l) + emission[next] + backward[next];
                }
                backward[i * labels + p] = logSum(terms, labels);
            }
        }
        System.arraycopy(forward, (length - 1) * labels, terms, 0, labels);
        logTotal = logSum(terms, labels);
    }

    private static double logSum(double[] terms, int count) {
        double top = terms[0];
        for (int i = 1; i < count; i++) {
            top = Math.max(top, terms[i]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.exp(terms[i] - top);
        }
        return top + Math.log(sum);
    }

    /** The probability of a label at a position, after {@link #sum}. */
    public double probability(int i, int label) {
        return Math.exp(forward[i * labels + label] + backward[i * labels + label] - logTotal);
    }

    /** The probability of two labels at neighbouring positions, after {@link #sum}. */
    public double probability(int i, int previous, int label) {
        double before = i == 0 ? 0 : forward[(i - 1) * labels + previous];
        int at = i * labels + label;
        return Math.exp(before + step(i, previous, label) + emission[at] + backward[at] - logTotal);
    }
}
