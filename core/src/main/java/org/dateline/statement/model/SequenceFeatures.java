package org.dateline.statement.model;

import org.dateline.syntax.model.FeatureBuffer;

/** What a {@link Lattice} is filled from: the features of each position of one sequence. */
public interface SequenceFeatures {
    /** The number of positions. */
    int length();

    /** Sets the features that speak for a label at position {@code i}, whatever the label before it. */
    void emission(int i, FeatureBuffer out);

    /** Sets the features that speak for a pair of labels: at the position before {@code i}, and there. */
    void transition(int i, FeatureBuffer out);
}
