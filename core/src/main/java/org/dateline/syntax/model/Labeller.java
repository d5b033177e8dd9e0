package org.dateline.syntax.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Gives each word of a sentence a label, greedily from left to right: the class that scores best given the words around
 * it and the labels of the two words before it. Most words are plain at a glance: a small model decides on them alone, and
 * the full one is asked where the small one's best class isn't well ahead of all others. Immutable; safe for any number of
 * threads.
 */
public final class Labeller {

    private static final int NONE = -1;

    private final LinearModel glance;
    private final LinearModel full;
    private final int sure;

    private Labeller(LinearModel glance, LinearModel full, int sure) {
        this.glance = glance;
        this.full = full;
        this.sure = sure;
    }

    /**
     * Reads the two models of a labeller, the one for the glance before the full one.
     *
     * @param sure by how much the glance's best class has to be ahead to be taken, in the units of its scores
     * @throws IOException if the stream isn't two models of the same classes
     */
    public static Labeller read(InputStream stream, int sure) throws IOException {
        LinearModel glance = LinearModel.read(stream);
        return new Labeller(glance, LinearModel.alike(stream, glance), sure);
    }

    /** Returns the names of the labels; a class is its index here. */
    public List<String> labels() {
        return full.labels();
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

        /** Sets the few features that tell most words' labels, with the same arguments. */
        void glance(FeatureBuffer out, int word, int previous, int second);
    }

    /** Returns the class of each word. */
    public int[] label(Features sentence) {
        int[] labels = new int[sentence.size()];
        int[] scores = new int[full.classes()];
        FeatureBuffer features = new FeatureBuffer();
        for (int i = 0; i < labels.length; i++) {
            int previous = i > 0 ? labels[i - 1] : NONE;
            int second = i > 1 ? labels[i - 2] : NONE;
            sentence.glance(features, i, previous, second);
            glance.score(features, scores);
            labels[i] = best(scores);
            if (lead(scores, labels[i]) < sure) {
                sentence.fill(features, i, previous, second);
                full.score(features, scores);
                labels[i] = best(scores);
            }
        }
        return labels;
    }

    /** Returns the index of the greatest score, the first of several. */
    public static int best(int[] scores) {
        int most = most(scores);
        int best = 0;
        while (scores[best] != most) {
            best++;
        }
        return best;
    }

    private static int most(int[] scores) {
        int most = Integer.MIN_VALUE / 2;
        for (int score : scores) {
            most = Math.max(most, score);
        }
        return most;
    }

    /** By how much the best score is ahead of all others. */
    private static int lead(int[] scores, int best) {
        int score = scores[best];
        scores[best] = Integer.MIN_VALUE / 2;
        int next = most(scores);
        scores[best] = score;
        return score - next;
    }
}
