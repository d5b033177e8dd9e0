package org.dateline.syntax.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A sparse linear classifier. A weight is stored as a signed byte {@code b} that stands for {@code b * |b|}, so that
 * small weights are fine and great ones in range. Immutable after it is read; safe for any number of threads.
 *
 * <p>A feature never seen in training is taken for a known one with a probability of about one in 65,536 for each feature
 * of its bucket, see {@link OpenTable}.
 *
 * <p>File format, big-endian: the bytes {@code DLM1}; the number of classes (u16) and their names (u16 length, UTF-8);
 * the bits of the bucket number (u8); the number of features F (u32) and of weights W (u32); the features of each
 * bucket (u8 each, in order of bucket); the low sixteen bits of each feature's key; the number of weights of each
 * feature (u8); the class of each weight (u8); the weights' codes (s8).
 */
public final class LinearModel implements Scorer {

    static final int MAGIC = 0x444C4D31;

    private final List<String> labels;
    private final int features;
    private final Weights weights;

    LinearModel(List<String> labels, int features, Weights weights) {
        this.labels = List.copyOf(labels);
        this.features = features;
        this.weights = weights;
    }

    /** Returns the names of the classes; a class is its index here. */
    public List<String> labels() {
        return labels;
    }

    /** Returns the number of features that have a weight. */
    public int features() {
        return features;
    }

    @Override
    public int classes() {
        return labels.size();
    }

    @Override
    public void score(FeatureBuffer features, int[] scores) {
        Arrays.fill(scores, 0, labels.size(), 0);
        weights.add(features, scores);
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the stream ends early or isn't a model of this format
     */
    public static LinearModel read(InputStream stream) throws IOException {
        return LinearModelReader.read(stream);
    }

    /**
     * Reads a model that has the same classes as another.
     *
     * @throws IOException if the stream ends early, isn't a model of this format, or has other classes
     */
    public static LinearModel alike(InputStream stream, LinearModel other) throws IOException {
        LinearModel model = read(stream);
        if (!model.labels.equals(other.labels)) {
            throw new IOException("two models that belong together don't have the same classes");
        }
        return model;
    }
}
