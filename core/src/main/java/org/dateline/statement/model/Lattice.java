package org.dateline.statement.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scores of all labellings of one sequence under a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001): a score for each label at each position, and for each pair of neighbouring labels. Gives the best
 * labellings (Viterbi) and the marginal probabilities (forward–backward). Not thread-safe; one lattice serves one
 * sequence after another.
 */
public final class Lattice {
    private static final double NEVER = -1e9;

    /** A labelling of the whole sequence. */
    public static final class Labelling {
        private final int[] labels;
        private final double logProbability;

        private Labelling(int[] labels, double logProbability) {
            this.labels = labels;
            this.logProbability = logProbability;
        }

        /** A label for each position; never changed. */
        public int[] labels() {
            return labels;
        }

        /** The natural logarithm of its probability. */
        public double logProbability() {
            return logProbability;
        }
    }

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

    /**
     * The labellings with the highest scores, best first, at most {@code count} of them (Viterbi with a list at each
     * label; Seshadri and Sundberg 1994), after {@link #sum}.
     */
    public List<Labelling> best(int count) {
        double[] score = new double[length * labels * count];
        int[] from = new int[score.length];
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < length; i++) {
            for (int l = 0; l < labels; l++) {
                int at = (i * labels + l) * count;
                if (i == 0) {
                    score[at] = step(0, 0, l) + emission[l];
                } else {
                    merge(i, l, count, score, from);
                }
            }
        }
        return traces(count, score, from);
    }

    private void merge(int i, int label, int count, double[] score, int[] from) {
        int at = (i * labels + label) * count;
        double own = emission[i * labels + label];
        for (int p = 0; p < labels; p++) {
            int before = ((i - 1) * labels + p) * count;
            double step = step(i, p, label) + own;
            for (int rank = 0; rank < count; rank++) {
                double sum = score[before + rank] + step;
                if (sum <= NEVER / 2 || sum <= score[at + count - 1]) {
                    break;
                }
                insert(at, count, sum, p * count + rank, score, from);
            }
        }
    }

    /** Puts a score into a list that is sorted, the greatest first; of equals the first stays first. */
    private static void insert(int at, int count, double sum, int origin, double[] score, int[] from) {
        int slot = at + count - 1;
        while (slot > at && score[slot - 1] < sum) {
            score[slot] = score[slot - 1];
            from[slot] = from[slot - 1];
            slot--;
        }
        score[slot] = sum;
        from[slot] = origin;
    }

    private List<Labelling> traces(int count, double[] score, int[] from) {
        int last = (length - 1) * labels * count;
        return IntStream.range(0, labels * count)
                .filter(end -> score[last + end] > NEVER / 2)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer end) -> -score[last + end]))
                .limit(count)
                .map(end -> {
                    int[] path = new int[length];
                    int at = end;
                    for (int i = length - 1; i >= 0; i--) {
                        path[i] = at / count;
                        at = from[i * labels * count + at];
                    }
                    return new Labelling(path, score[last + end] - logTotal);
                })
                .toList();
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
