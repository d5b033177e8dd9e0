package org.dateline.syntax.model;

/** The weights of a model's features, laid out for scoring. Immutable; safe for any number of threads. */
sealed interface Weights permits RowWeights, PackedWeights {

    /** Adds the weights of features to the scores of the classes. */
    void add(FeatureBuffer features, int[] scores);

    /** Lays out the weights of one feature after another. */
    sealed interface Layout permits RowWeights.Rows, PackedWeights.Packing {

        /**
         * Lays out the next feature.
         *
         * @param first the place of its first weight in the model's file
         * @param count how many it has, 1 or more
         * @param check what its entry has in the low 24 bits
         * @return its entry in the table
         */
        long entry(int first, int count, long check);

        /** The weights, once all features are in the table. */
        Weights over(OpenTable table);
    }

    /** The weight that a code stands for: its square, with its sign. */
    static int weight(int code) {
        return code * Math.abs(code);
    }
}
