package org.dateline.bench.train;

import java.util.Arrays;
import java.util.List;

/** Cuts each feature's values into at most 64 bins of about equal size, so that splits are found by counting. */
final class Bins {
    private static final int MOST = 64;

    private final float[][] cuts;
    private final byte[][] columns;

    Bins(List<Sample> samples) {
        int width = samples.getFirst().row().length;
        this.cuts = new float[width][];
        this.columns = new byte[width][samples.size()];
        for (int feature = 0; feature < width; feature++) {
            int column = feature;
            float[] values = new float[samples.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = samples.get(i).row()[column];
            }
            cuts[feature] = cut(values);
            for (int i = 0; i < values.length; i++) {
                columns[feature][i] = (byte) bin(cuts[feature], values[i]);
            }
        }
    }

    private static float[] cut(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] cuts = new float[MOST - 1];
        int size = 0;
        for (int i = 1; i < MOST; i++) {
            float value = sorted[(int) ((long) i * (sorted.length - 1) / MOST)];
            if (size == 0 || value > cuts[size - 1]) {
                cuts[size++] = value;
            }
        }
        return Arrays.copyOf(cuts, size);
    }

    /** The number of cuts below the value: a value at a cut lies beneath it. */
    private static int bin(float[] cuts, float value) {
        int found = Arrays.binarySearch(cuts, value);
        return found >= 0 ? found : -found - 1;
    }

    int width() {
        return cuts.length;
    }

    /** The number of bins of a feature. */
    int count(int feature) {
        return cuts[feature].length + 1;
    }

    int of(int feature, int sample) {
        return columns[feature][sample];
    }

    /** The largest value in a bin. */
    float threshold(int feature, int bin) {
        return cuts[feature][bin];
    }
}
