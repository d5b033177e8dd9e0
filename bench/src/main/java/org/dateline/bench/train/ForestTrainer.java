package org.dateline.bench.train;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.article.Forest;

/**
 * Trains a {@link Forest} by gradient boosting on logistic loss, with second-order leaves and histograms (Friedman 2001;
 * Chen and Guestrin, "XGBoost", KDD 2016). The same samples, settings and seed give the same forest.
 */
public final class ForestTrainer {
    /**
     * How to train.
     *
     * @param trees how many trees
     * @param depth how deep each may be
     * @param rate by how much each tree's answer is shrunk
     * @param leaf the least curvature in a leaf
     * @param ridge the penalty on a leaf's size
     * @param columns the share of the features that each tree may ask for
     */
    public record Settings(int trees, int depth, double rate, double leaf, double ridge, double columns) {}

    private final Settings settings;
    private final Bins bins;
    private final int[] labels;
    private final double[] weights;
    private final double[] odds;
    private final double[] slope;
    private final double[] curve;
    private final SplittableRandom random;
    private final TreeWriter writer = new TreeWriter();
    private boolean[] allowed = new boolean[0];

    private ForestTrainer(List<Sample> samples, Settings settings, long seed) {
        this.settings = settings;
        this.bins = new Bins(samples);
        this.labels = samples.stream().mapToInt(Sample::label).toArray();
        this.weights = samples.stream().mapToDouble(Sample::weight).toArray();
        this.odds = new double[labels.length];
        this.slope = new double[labels.length];
        this.curve = new double[labels.length];
        this.random = new SplittableRandom(seed);
    }

    /** Trains on {@code samples}; {@code seed} chooses the features of each tree. */
    public static Forest train(List<Sample> samples, Settings settings, long seed) {
        return new ForestTrainer(samples, settings, seed).train();
    }

    private Forest train() {
        double yes = 0;
        double all = 0;
        for (int i = 0; i < labels.length; i++) {
            yes += labels[i] * weights[i];
            all += weights[i];
        }
        double bias = Math.log(yes / (all - yes));
        Arrays.fill(odds, bias);
        for (int tree = 0; tree < settings.trees(); tree++) {
            derive();
            allowed = chooseColumns();
            int[] rows = new int[labels.length];
            Arrays.setAll(rows, i -> i);
            writer.beginTree();
            grow(rows, 0, rows.length, settings.depth());
        }
        return writer.forest(bins.width(), (float) bias);
    }

    private void derive() {
        for (int i = 0; i < labels.length; i++) {
            double p = 1 / (1 + Math.exp(-odds[i]));
            slope[i] = weights[i] * (p - labels[i]);
            curve[i] = weights[i] * Math.max(1e-6, p * (1 - p));
        }
    }

    private boolean[] chooseColumns() {
        boolean[] chosen = new boolean[bins.width()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = random.nextDouble() < settings.columns();
        }
        return chosen;
    }

    private void grow(int[] rows, int from, int to, int depth) {
        Split split = depth == 0 ? Split.NONE : best(rows, from, to);
        if (split.gain() <= 1e-9) {
            leaf(rows, from, to);
            return;
        }
        int middle = partition(rows, from, to, split);
        int node = writer.split(split.feature(), bins.threshold(split.feature(), split.bin()));
        grow(rows, from, middle, depth - 1);
        writer.right(node);
        grow(rows, middle, to, depth - 1);
    }

    private void leaf(int[] rows, int from, int to) {
        double g = 0;
        double h = 0;
        for (int i = from; i < to; i++) {
            g += slope[rows[i]];
            h += curve[rows[i]];
        }
        double value = -settings.rate() * g / (h + settings.ridge());
        for (int i = from; i < to; i++) {
            odds[rows[i]] += value;
        }
        writer.leaf((float) value);
    }

    private record Split(int feature, int bin, double gain) {
        static final Split NONE = new Split(-1, 0, 0);
    }

    private Split best(int[] rows, int from, int to) {
        double g = 0;
        double h = 0;
        for (int i = from; i < to; i++) {
            g += slope[rows[i]];
            h += curve[rows[i]];
        }
        Split best = Split.NONE;
        for (int feature = 0; feature < bins.width(); feature++) {
            if (allowed[feature] && bins.count(feature) > 1) {
                Split split = best(rows, from, to, feature, g, h);
                best = split.gain() > best.gain() ? split : best;
            }
        }
        return best;
    }

    private Split best(int[] rows, int from, int to, int feature, double g, double h) {
        double[] gs = new double[bins.count(feature)];
        double[] hs = new double[bins.count(feature)];
        for (int i = from; i < to; i++) {
            int bin = bins.of(feature, rows[i]);
            gs[bin] += slope[rows[i]];
            hs[bin] += curve[rows[i]];
        }
        double whole = g * g / (h + settings.ridge());
        double gl = 0;
        double hl = 0;
        Split best = Split.NONE;
        for (int bin = 0; bin < gs.length - 1; bin++) {
            gl += gs[bin];
            hl += hs[bin];
            if (hl >= settings.leaf() && h - hl >= settings.leaf()) {
                double gain =
                        gl * gl / (hl + settings.ridge()) + (g - gl) * (g - gl) / (h - hl + settings.ridge()) - whole;
                best = gain > best.gain() ? new Split(feature, bin, gain) : best;
            }
        }
        return best;
    }

    private int partition(int[] rows, int from, int to, Split split) {
        int[] right = new int[to - from];
        int rights = 0;
        int at = from;
        for (int i = from; i < to; i++) {
            if (bins.of(split.feature(), rows[i]) <= split.bin()) {
                rows[at++] = rows[i];
            } else {
                right[rights++] = rows[i];
            }
        }
        System.arraycopy(right, 0, rows, at, rights);
        return at;
    }
}
