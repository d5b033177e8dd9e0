package org.dateline.syntax.model;

/**
 * Gives each word of a sentence a label, greedily from left to right: the class that scores best given the words around
 * it and the labels of the two words before it. Immutable; thread-safe when its scorer is.
 */
public final class Labeller {

    private static final int NONE = -1;

    private final Scorer scorer;

    /** Makes a labeller whose labels are the classes of a scorer. */
    public Labeller(Scorer scorer) {
        this.scorer = scorer;
    }

    /** What tells one word's label from another's. */
    public interface Features {

        /** Returns the number of words. */
        int size();

        /**
         * Sets the features of the decision on one word.
         *
         * @param previous the class of the word before, or -1 at the beginning
         * @param second the class of the word before that, or -1
         */
        void fill(FeatureBuffer out, int word, int previous, int second);
    }

    /** Returns the class of each word. */
    public int[] label(Features sentence) {
        int[] labels = new int[sentence.size()];
        int[] scores = new int[scorer.classes()];
        FeatureBuffer features = new FeatureBuffer();
        for (int i = 0; i < labels.length; i++) {
            sentence.fill(features, i, i > 0 ? labels[i - 1] : NONE, i > 1 ? labels[i - 2] : NONE);
            scorer.score(features, scores);
            labels[i] = best(scores);
        }
        return labels;
    }

    /** Returns the index of the greatest score, the first of several. */
    public static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
