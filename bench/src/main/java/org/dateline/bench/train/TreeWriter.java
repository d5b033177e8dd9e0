package org.dateline.bench.train;

import java.util.Arrays;
import org.dateline.article.Forest;

/** Writes trees, in the order in which they are walked, into a forest's flat arrays. Not thread-safe. */
final class TreeWriter {
    private int[] roots = new int[64];
    private int trees;
    private short[] features = new short[1024];
    private float[] thresholds = new float[1024];
    private short[] rights = new short[1024];
    private int nodes;

    void beginTree() {
        if (trees == roots.length) {
            roots = Arrays.copyOf(roots, trees * 2);
        }
        roots[trees++] = nodes;
    }

    /** A node whose left child follows; {@link #right} says where its right child begins. */
    int split(int feature, float threshold) {
        return add((short) feature, threshold);
    }

    /** The right child of the node begins here. */
    void right(int node) {
        rights[node] = (short) (nodes - node);
    }

    void leaf(float value) {
        add((short) -1, value);
    }

    private int add(short feature, float threshold) {
        if (nodes == features.length) {
            features = Arrays.copyOf(features, nodes * 2);
            thresholds = Arrays.copyOf(thresholds, nodes * 2);
            rights = Arrays.copyOf(rights, nodes * 2);
        }
        features[nodes] = feature;
        thresholds[nodes] = threshold;
        return nodes++;
    }

    Forest forest(int width, float bias) {
        return new Forest(
                width,
                bias,
                Arrays.copyOf(roots, trees),
                Arrays.copyOf(features, nodes),
                Arrays.copyOf(thresholds, nodes),
                Arrays.copyOf(rights, nodes));
    }
}
