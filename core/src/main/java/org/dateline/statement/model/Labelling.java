package org.dateline.statement.model;

/** A label for each position of a sequence, and how likely they are together. Immutable. */
public final class Labelling {
    private final int[] labels;
    private final double logProbability;

    Labelling(int[] labels, double logProbability) {
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
