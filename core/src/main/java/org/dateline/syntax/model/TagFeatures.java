package org.dateline.syntax.model;

/**
 * The features of a word's part of speech: the word, its affixes, shape and clusters, the words around it and the tags of
 * the two before it. They follow Ratnaparkhi (1996) and Collins (2002). Immutable.
 */
public final class TagFeatures implements Labeller.Features {

    private final WordShapes words;

    /** Makes the features of a sentence. */
    public TagFeatures(WordShapes words) {
        this.words = words;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public void fill(FeatureBuffer out, int i, int previous, int second) {
        out.clear();
        own(out, i);
        around(out, i);
        history(out, i, previous, second);
        clusters(out, i, previous);
    }

    @Override
    public void glance(FeatureBuffer out, int i, int previous, int second) {
        out.clear();
        out.add(80, words.form(i));
        out.add(81, words.lower(i), previous);
        out.add(82, words.lower(i), words.lower(i + 1));
        out.add(83, words.lower(i), words.lower(i - 1));
        out.add(84, words.suffix(i, 3), previous);
        out.add(85, words.suffix(i, 4), words.flags(i));
        out.add(86, previous, second);
        out.add(87, words.cluster(i), previous);
        out.add(88, words.cluster(i), words.cluster(i + 1));
        out.add(89, words.flags(i), words.flags(i + 1), i == 0 ? 1 : 0);
        out.add(90, words.cluster(i, 1), words.suffix(i + 1, 2));
        out.add(91, words.shape(i), previous);
    }

    private void own(FeatureBuffer out, int i) {
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

    private void around(FeatureBuffer out, int i) {
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

    private void history(FeatureBuffer out, int i, int previous, int second) {
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

    private void clusters(FeatureBuffer out, int i, int previous) {
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
