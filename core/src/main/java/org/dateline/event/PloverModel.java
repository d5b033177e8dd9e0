package org.dateline.event;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A multinomial logistic regression over hashed features, its weights kept as bytes. Immutable and thread-safe.
 *
 * <p>On file (gzip, big-endian): the number of classes and of features, the scale as a float, then by ascending feature
 * the distance to the one before and a byte for each class.
 */
public final class PloverModel {
    /** The classes, in the order of a model's weights: every root but {@code NOT_CLASSIFIED}. */
    public static final List<PloverRoot> ROOTS = Arrays.stream(PloverRoot.values())
            .filter(root -> root != PloverRoot.NOT_CLASSIFIED)
            .toList();

    private static final int CLASSES = ROOTS.size();

    private final int[] features;
    private final byte[] weights;
    private final float scale;

    private PloverModel(int[] features, byte[] weights, float scale) {
        this.features = features;
        this.weights = weights;
        this.scale = scale;
    }

    /**
     * A model with the given weights, rounded to 1/127 of the largest; features without weight are dropped.
     *
     * @param weights by feature, then by class
     */
    public static PloverModel of(float[][] weights) {
        float largest = 0;
        for (float[] row : weights) {
            for (float weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        float scale = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
        int[] kept = new int[weights.length];
        byte[] bytes = new byte[weights.length * CLASSES];
        int size = 0;
        for (int feature = 0; feature < weights.length; feature++) {
            boolean some = false;
            for (int c = 0; c < CLASSES; c++) {
                byte rounded = (byte) Math.round(weights[feature][c] / scale);
                bytes[size * CLASSES + c] = rounded;
                some |= rounded != 0;
            }
            kept[size] = feature;
            size += some ? 1 : 0;
        }
        return new PloverModel(Arrays.copyOf(kept, size), Arrays.copyOf(bytes, size * CLASSES), scale);
    }

    /** The probability of each class for the features given, which are taken to unit length. */
    double[] probabilities(int[] present) {
        double[] scores = new double[CLASSES];
        double unit = scale / Math.sqrt(Math.max(1, present.length));
        for (int feature : present) {
            int at = Arrays.binarySearch(features, feature);
            for (int c = 0; at >= 0 && c < CLASSES; c++) {
                scores[c] += weights[at * CLASSES + c] * unit;
            }
        }
        return softmax(scores);
    }

    /** Turns scores into probabilities, in place. */
    public static double[] softmax(double[] scores) {
        double largest = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = Math.exp(scores[c] - largest);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }

    /** Writes the model; the stream is closed. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(CLASSES);
            data.writeInt(features.length);
            data.writeFloat(scale);
            int before = 0;
            for (int i = 0; i < features.length; i++) {
                data.writeInt(features[i] - before);
                before = features[i];
                data.write(weights, i * CLASSES, CLASSES);
            }
        }
    }

    /** Reads a model; the stream is closed. */
    public static PloverModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
            if (data.readInt() != CLASSES) {
                throw new IOException("the model is for other classes");
            }
            int[] features = new int[data.readInt()];
            float scale = data.readFloat();
            byte[] weights = new byte[features.length * CLASSES];
            int before = 0;
            for (int i = 0; i < features.length; i++) {
                before += data.readInt();
                features[i] = before;
                data.readFully(weights, i * CLASSES, CLASSES);
            }
            return new PloverModel(features, weights, scale);
        }
    }
}
