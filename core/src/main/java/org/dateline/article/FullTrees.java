package org.dateline.article;

import java.util.Arrays;

/**
 * Trees filled up to one depth, for judging many rows: a tree's nodes lie level by level, so that the way down is
 * arithmetic instead of branches that a processor would guess wrong half the time, and each tree is asked of all rows
 * before the next, so that the ways of several rows overlap. Immutable and thread-safe.
 */
final class FullTrees {
    /** Deeper ones would take more room filled up than they are worth. */
    private static final int DEEPEST = 10;

    /** What the trees still to come are taken to give, of all that they could. */
    private static final double FAIR_SHARE = 0.3;

    private final int trees;
    private final int depth;

    /** Each node's feature, and above it the bits of its threshold: both are read at once. */
    private final long[] nodes;

    private final float[] leaves;

    /** For each tree, the most that it and those behind it add. */
    private final float[] most;

    /** Takes trees as {@link Forest} has them. */
    FullTrees(int[] roots, short[] features, float[] thresholds, short[] rights) {
        this.trees = roots.length;
        this.depth = Arrays.stream(roots)
                .map(root -> depth(root, features, rights))
                .max()
                .orElse(0);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a tree is " + depth + " deep, more than " + DEEPEST);
        }
        this.nodes = new long[trees * inner()];
        this.leaves = new float[trees << depth];
        this.most = new float[trees + 1];
        for (int tree = 0; tree < trees; tree++) {
            fill(tree, 0, roots[tree], features, thresholds, rights);
        }
        for (int tree = trees - 1; tree >= 0; tree--) {
            most[tree] = most[tree + 1] + largestLeaf(tree);
        }
    }

    private static int depth(int node, short[] features, short[] rights) {
        return features[node] < 0
                ? 0
                : 1 + Math.max(depth(node + 1, features, rights), depth(node + rights[node], features, rights));
    }

    /** How many nodes of a tree are not leaves. */
    private int inner() {
        return (1 << depth) - 1;
    }

    /** Writes the subtree of {@code node} at {@code place}; a leaf that comes early is written in every place below. */
    private void fill(int tree, int place, int node, short[] from, float[] values, short[] rights) {
        boolean leaf = from[node] < 0;
        if (place >= inner()) {
            leaves[(tree << depth) + place - inner()] = values[node];
            return;
        }
        float threshold = leaf ? Float.POSITIVE_INFINITY : values[node];
        nodes[tree * inner() + place] = (long) Float.floatToRawIntBits(threshold) << 32 | (leaf ? 0 : from[node]);
        fill(tree, 2 * place + 1, leaf ? node : node + 1, from, values, rights);
        fill(tree, 2 * place + 2, leaf ? node : node + rights[node], from, values, rights);
    }

    private float largestLeaf(int tree) {
        float found = Float.NEGATIVE_INFINITY;
        for (int leaf = tree << depth; leaf < (tree + 1) << depth; leaf++) {
            found = Math.max(found, leaves[leaf]);
        }
        return found;
    }

    /**
     * What the trees add up to for each row. A row whose sum will not reach {@code least} even if the trees to come give a
     * fair share of what they can is given up: its sum is negative infinity.
     *
     * @param rows the rows, one behind the other
     * @param width how many features a row has
     * @param count how many rows
     * @param bias the sum before the first tree
     */
    double[] sums(float[] rows, int width, int count, double bias, double least) {
        double[] sums = new double[count];
        Arrays.fill(sums, bias);
        int[] going = new int[count];
        Arrays.setAll(going, i -> i);
        int[] places = new int[count];
        int left = count;
        for (int tree = 0; tree < trees && left > 0; tree++) {
            left = goOn(going, left, sums, least - FAIR_SHARE * most[tree]);
            add(tree, rows, width, going, left, sums, places);
        }
        return sums;
    }

    /** Keeps of the rows those whose sum is {@code needed} at least, and gives up the others. */
    private static int goOn(int[] going, int left, double[] sums, double needed) {
        int kept = 0;
        for (int i = 0; i < left; i++) {
            int row = going[i];
            if (sums[row] < needed) {
                sums[row] = Double.NEGATIVE_INFINITY;
            } else {
                going[kept++] = row;
            }
        }
        return kept;
    }

    /** Adds what a tree gives each row that is going, level by level, so that no row waits for another. */
    private void add(int tree, float[] rows, int width, int[] going, int left, double[] sums, int[] places) {
        int base = tree * inner();
        Arrays.fill(places, 0, left, 0);
        for (int level = 0; level < depth; level++) {
            for (int i = 0; i < left; i++) {
                int place = places[i];
                long node = nodes[base + place];
                float below = Float.intBitsToFloat((int) (node >> 32)) - rows[going[i] * width + (int) node];
                places[i] = 2 * place + 1 + (Float.floatToRawIntBits(below) >>> 31);
            }
        }
        int firstLeaf = (tree << depth) - inner();
        for (int i = 0; i < left; i++) {
            sums[going[i]] += leaves[firstLeaf + places[i]];
        }
    }
}
