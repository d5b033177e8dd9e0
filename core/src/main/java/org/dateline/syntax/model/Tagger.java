package org.dateline.syntax.model;

/**
 * A greedy left-to-right tagger: each word gets the class that scores best given the words around it and the tags of
 * the two words before it. The features follow Ratnaparkhi (1996) and Collins (2002). Immutable; thread-safe when its
 * scorer is.
 */
public final class Tagger {

    private static final int NO_TAG = -1;

    private final Scorer scorer;

    /** Makes a tagger whose tags are the classes of a scorer. */
    public Tagger(Scorer scorer) {
        this.scorer = scorer;
    }

    /** Returns the class of each word. */
    public int[] tag(WordShapes words) {
        int[] tags = new int[words.size()];
        int[] scores = new int[scorer.classes()];
        FeatureBuffer features = new FeatureBuffer();
        for (int i = 0; i < tags.length; i++) {
            features(features, words, i, i > 0 ? tags[i - 1] : NO_TAG, i > 1 ? tags[i - 2] : NO_TAG);
            scorer.score(features, scores);
            tags[i] = best(scores);
        }
        return tags;
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

    /**
     * Sets the features of the decision on one word.
     *
     * @param previous the class of the word before, or -1 at the beginning
     * @param second the class of the word before that, or -1
     */
    public static void features(FeatureBuffer out, WordShapes words, int i, int previous, int second) {
        out.clear();
        own(out, words, i);
        around(out, words, i);
        history(out, words, i, previous, second);
        clusters(out, words, i, previous);
    }

    private static void own(FeatureBuffer out, WordShapes words, int i) {
        out.add(0);
        out.add(1, words.form(i));
        out.add(2, words.lower(i));
        out.add(3, words.suffix(i, 1));
        out.add(4, words.suffix(i, 2));
        out.add(5, words.suffix(i, 3));
        out.add(6, words.suffix(i, 4));
        out.add(7, words.prefix(i, 1));
        out.add(8, words.prefix(i, 2));
        out.add(9, words.prefix(i, 3));
        out.add(10, words.shape(i));
        out.add(11, words.flags(i), i == 0 ? 1 : 0);
        out.add(12, words.flags(i), words.suffix(i, 3));
    }

    private static void around(FeatureBuffer out, WordShapes words, int i) {
        out.add(20, words.lower(i - 1));
        out.add(21, words.lower(i - 2));
        out.add(22, words.lower(i + 1));
        out.add(23, words.lower(i + 2));
        out.add(24, words.suffix(i - 1, 3));
        out.add(25, words.suffix(i + 1, 3));
        out.add(26, words.suffix(i + 1, 2));
        out.add(27, words.lower(i - 1), words.lower(i));
        out.add(28, words.lower(i), words.lower(i + 1));
        out.add(29, words.flags(i), words.flags(i + 1));
        out.add(30, words.flags(i), words.flags(i - 1), i == 1 ? 1 : 0);
        out.add(31, words.lower(i - 1), words.lower(i + 1));
        out.add(32, words.suffix(i + 2, 3));
        out.add(33, words.suffix(i, 3), words.suffix(i + 1, 3));
    }

    private static void history(FeatureBuffer out, WordShapes words, int i, int previous, int second) {
        out.add(40, previous);
        out.add(41, previous, second);
        out.add(42, previous, words.lower(i));
        out.add(43, previous, words.suffix(i, 3));
        out.add(44, previous, second, words.lower(i));
        out.add(45, previous, words.lower(i + 1));
        out.add(46, previous, words.suffix(i + 1, 3));
        out.add(47, previous, words.flags(i), words.suffix(i, 2));
        out.add(48, second, words.lower(i - 1));
        out.add(49, previous, words.lower(i), words.lower(i + 1));
    }

    private static void clusters(FeatureBuffer out, WordShapes words, int i, int previous) {
        out.add(60, words.cluster(i));
        out.add(61, words.cluster(i + 1));
        out.add(62, words.cluster(i - 1));
        out.add(63, previous, words.cluster(i));
        out.add(64, words.cluster(i, 0));
        out.add(65, words.cluster(i, 1));
        out.add(66, words.cluster(i + 1, 1));
        out.add(67, words.cluster(i - 1, 1));
        // "Strand" within a sentence isn't what "strand" is: the clusters don't tell them apart.
        out.add(68, words.cluster(i), words.capitalised(i) ? i == 0 ? 1 : 2 : 0);
    }
}
