package org.dateline.article;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A sum of small decision trees over a row of features: gradient boosting (Friedman, "Greedy Function Approximation",
 * Annals of Statistics 29, 2001) read off as the logarithm of the odds. Immutable and thread-safe.
 *
 * <p>The trees' nodes lie in flat arrays, as they are written. A node with a feature of -1 is a leaf whose threshold is
 * its value; any other sends a row to the next node if the feature is at most the threshold, else to the node at
 * {@code right}. For judging they are filled up to {@link FullTrees}.
 */
public final class Forest {
    private static final int MAGIC = 0x44464f52;

    /** The logarithm of the odds of one in fifty. */
    private static final double UNLIKELY = Math.log(1 / 49.0);

    private final float bias;
    private final int width;
    private final int[] roots;
    private final short[] features;
    private final float[] thresholds;
    private final short[] rights;

    private final FullTrees full;

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
        this.full = new FullTrees(this.roots, this.features, this.thresholds, this.rights);
    }

    /** How many features a row has. */
    public int width() {
        return width;
    }

    /**
     * The logarithm of the odds of each row.
     *
     * @param rows the rows, one behind the other
     * @param count how many
     */
    public double[] odds(float[] rows, int count) {
        return full.sums(rows, width, count, bias, Double.NEGATIVE_INFINITY);
    }

    /**
     * The probability of each row that it belongs to the class, or 0 as soon as the trees still to come would have to give
     * a fair share of all that they can for it to be more than one in fifty: most rows are soon out.
     *
     * @param rows the rows, one behind the other
     * @param count how many
     */
    public double[] likelihoods(float[] rows, int count) {
        double[] found = full.sums(rows, width, count, bias, UNLIKELY);
        for (int i = 0; i < count; i++) {
            found[i] = found[i] < UNLIKELY ? 0 : 1 / (1 + Math.exp(-found[i]));
        }
        return found;
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
