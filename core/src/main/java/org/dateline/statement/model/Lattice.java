package org.dateline.statement.model;

import java.util.Arrays;
import java.util.List;

/**
 * The scores of all labellings of one sequence under a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001): a score for each label at each position, and for each pair of neighbouring labels. Gives the best
 * labellings (Viterbi) and the marginal probabilities (forward–backward). Not thread-safe; one lattice serves one
 * sequence after another.
 */
public final class Lattice {
    private static final double NEVER = -1e9;

    /** What is so much smaller than another, in natural logarithms, is lost in their sum. */
    private static final double LOST = -37;

    private final int labels;
    private int length;
    private double[] emission = new double[0];
    private double[] transition = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private boolean hasBackward;
    private double logTotal;

    /** The pairs of labels before any score is added: 0 where one may follow the other; at position 0, and behind it. */
    private final double[] first;

    private final double[] later;

    /** A lattice over this many labels. */
    public Lattice(int labels) {
        this.labels = labels;
        this.first = new double[labels * labels];
        this.later = new double[labels * labels];
        for (int p = 0; p < labels; p++) {
            for (int l = 0; l < labels; l++) {
                later[p * labels + l] = Labels.mayFollow(p, l) ? 0 : NEVER;
                first[p * labels + l] = p == 0 ? later[l] : NEVER;
            }
        }
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
            System.arraycopy(i == 0 ? first : later, 0, transition, i * later.length, later.length);
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

    int labels() {
        return labels;
    }

    /** The natural logarithm of the sum over all labellings, after {@link #sum}. */
    double logTotal() {
        return logTotal;
    }

    double emission(int i, int label) {
        return emission[i * labels + label];
    }

    double step(int i, int previous, int label) {
        return transition[(i * labels + previous) * labels + label];
    }

    /**
     * The labellings with the highest scores, best first, at most {@code count} of them and none that is a million times
     * less likely than the best, after {@link #sum}.
     */
    public List<Labelling> best(int count) {
        return new ListViterbi(this, count).labellings();
    }

    /** Sums over all labellings: the probabilities need it. */
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
        System.arraycopy(forward, (length - 1) * labels, terms, 0, labels);
        logTotal = logSum(terms, labels);
        hasBackward = false;
    }

    private void sumBackward() {
        double[] terms = new double[labels];
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
        hasBackward = true;
    }

    private double backward(int at) {
        if (!hasBackward) {
            sumBackward();
        }
        return backward[at];
    }

    private static double logSum(double[] terms, int count) {
        double top = terms[0];
        for (int i = 1; i < count; i++) {
            top = Math.max(top, terms[i]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double below = terms[i] - top;
            sum += below == 0 ? 1 : below < LOST ? 0 : Math.exp(below);
        }
        return sum == 1 ? top : top + Math.log(sum);
    }

    /** The probability of a label at a position, after {@link #sum}. */
    public double probability(int i, int label) {
        return Math.exp(forward[i * labels + label] + backward(i * labels + label) - logTotal);
    }

    /** The probability of two labels at neighbouring positions, after {@link #sum}. */
    public double probability(int i, int previous, int label) {
        double before = i == 0 ? 0 : forward[(i - 1) * labels + previous];
        int at = i * labels + label;
        return Math.exp(before + step(i, previous, label) + emission[at] + backward(at) - logTotal);
    }
}
