package org.dateline.article;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A sum of small decision trees over a row of features: gradient boosting (Friedman, "Greedy Function Approximation",
 * Annals of Statistics 29, 2001) read off as the logarithm of the odds. Immutable and thread-safe.
 *
 * <p>The trees' nodes lie in flat arrays. A node with a feature of -1 is a leaf whose threshold is its value; any other
 * sends a row to the next node if the feature is at most the threshold, else to the node at {@code right}. For judging, a
 * node's three numbers lie side by side, and what the trees still to come can add at most is known, so that most rows are
 * judged before the last tree.
 */
public final class Forest {
    private static final int MAGIC = 0x44464f52;

    /** The logarithm of the odds of one in fifty. */
    private static final double UNLIKELY = Math.log(1 / 49.0);

    private static final double FAIR_SHARE = 0.3;

    private final float bias;
    private final int width;
    private final int[] roots;
    private final short[] features;
    private final float[] thresholds;
    private final short[] rights;

    /** Two ints a node: its feature and the way to its right child, or -1 for a leaf; then its threshold's bits. */
    private final int[] packed;

    /** For each tree, the most that it and those behind it add. */
    private final float[] most;

    /**
     * Takes copies of its arrays.
     *
     * @param width how many features a row has
     * @param bias the value that trees add to
     * @param roots the first node of each tree
     * @param features the feature that each node asks for, or -1
     * @param thresholds the threshold of each node, or a leaf's value
     * @param rights how far behind its node each right child lies
     */
    public Forest(int width, float bias, int[] roots, short[] features, float[] thresholds, short[] rights) {
        this.width = width;
        this.bias = bias;
        this.roots = roots.clone();
        this.features = features.clone();
        this.thresholds = thresholds.clone();
        this.rights = rights.clone();
        for (short feature : features) {
            if (feature >= width) {
                throw new IllegalArgumentException("a node asks for feature " + feature + " of " + width);
            }
        }
        this.packed = pack();
        this.most = new float[roots.length + 1];
        for (int tree = roots.length - 1; tree >= 0; tree--) {
            int end = tree + 1 < roots.length ? roots[tree + 1] : features.length;
            most[tree] = most[tree + 1] + largestLeaf(tree, end);
        }
    }

    private int[] pack() {
        int[] nodes = new int[features.length * 2];
        for (int i = 0; i < features.length; i++) {
            nodes[2 * i] = features[i] < 0 ? -1 : features[i] << 16 | rights[i];
            nodes[2 * i + 1] = Float.floatToRawIntBits(thresholds[i]);
        }
        return nodes;
    }

    private float largestLeaf(int tree, int end) {
        float found = Float.NEGATIVE_INFINITY;
        for (int node = roots[tree]; node < end; node++) {
            found = features[node] < 0 ? Math.max(found, thresholds[node]) : found;
        }
        return found;
    }

    /** How many features a row has. */
    public int width() {
        return width;
    }

    /** The probability that the row belongs to the class. */
    public double probability(float[] row) {
        return 1 / (1 + Math.exp(-odds(row)));
    }

    /** The logarithm of the odds. */
    public double odds(float[] row) {
        double sum = bias;
        for (int tree = 0; tree < roots.length; tree++) {
            sum += value(tree, row);
        }
        return sum;
    }

    private float value(int tree, float[] row) {
        int at = roots[tree] * 2;
        int node = packed[at];
        while (node >= 0) {
            at += row[node >>> 16] <= Float.intBitsToFloat(packed[at + 1]) ? 2 : (node & 0xffff) << 1;
            node = packed[at];
        }
        return Float.intBitsToFloat(packed[at + 1]);
    }

    /**
     * The probability that the row belongs to the class, or 0 as soon as the trees still to come would have to give a fair
     * share of all that they can for it to be more than one in fifty: most rows are soon out.
     */
    public double likelihood(float[] row) {
        double sum = bias;
        for (int tree = 0; tree < roots.length; tree++) {
            if (sum + FAIR_SHARE * most[tree] < UNLIKELY) {
                return 0;
            }
            sum += value(tree, row);
        }
        return sum < UNLIKELY ? 0 : 1 / (1 + Math.exp(-sum));
    }

    /** Reads what {@link #write} wrote. */
    public static Forest read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a forest");
        }
        int width = in.readUnsignedShort();
        float bias = in.readFloat();
        int[] roots = new int[in.readUnsignedShort()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.readInt();
        }
        int nodes = in.readInt();
        short[] features = new short[nodes];
        float[] thresholds = new float[nodes];
        short[] rights = new short[nodes];
        for (int i = 0; i < nodes; i++) {
            features[i] = in.readShort();
            thresholds[i] = in.readFloat();
            rights[i] = features[i] < 0 ? 0 : in.readShort();
        }
        return new Forest(width, bias, roots, features, thresholds, rights);
    }

    /** Writes the forest, in big-endian order. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeShort(width);
        out.writeFloat(bias);
        out.writeShort(roots.length);
        for (int root : roots) {
            out.writeInt(root);
        }
        out.writeInt(features.length);
        for (int i = 0; i < features.length; i++) {
            out.writeShort(features[i]);
            out.writeFloat(thresholds[i]);
            if (features[i] >= 0) {
                out.writeShort(rights[i]);
            }
        }
    }

    @Override
    public String toString() {
        return "Forest[" + roots.length + " trees, " + features.length + " nodes, " + Arrays.hashCode(thresholds) + "]";
    }
}
