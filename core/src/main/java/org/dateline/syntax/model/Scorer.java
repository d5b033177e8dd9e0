package org.dateline.syntax.model;

/**
 * Something that scores the classes of a decision from its features: a finished {@link LinearModel}, or a model that is
 * still being trained. Feature extraction and search are written against this type, so that training and reading run
 * the same code.
 */
public interface Scorer {

    /** Returns the number of classes. */
    int classes();

    /**
     * Sets {@code scores[0 .. classes())} to the scores of the classes.
     *
     * @param features the features of the decision
     * @param scores an array of at least {@link #classes()} elements; what was in it is overwritten
     */
    void score(FeatureBuffer features, int[] scores);
}
