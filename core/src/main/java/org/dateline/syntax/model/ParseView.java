package org.dateline.syntax.model;

/** What a parser sees of a sentence's words, and what it makes of them for one decision. */
public abstract sealed class ParseView permits ParseFeatures, ParseGlance {

    private final WordShapes words;
    private final long[] tags;
    private final int[] supertags;

    /**
     * @param tags a number for each word's part of speech, the same number for the same tag everywhere
     * @param supertags the class of each word's supertag, see {@link SupertagFeatures}
     */
    ParseView(WordShapes words, long[] tags, int[] supertags) {
        this.words = words;
        this.tags = tags.clone();
        this.supertags = supertags.clone();
    }

    /** Sets the features of the decision in a state. */
    public abstract void fill(FeatureBuffer out, ParseState state);

    /** Returns the number of words. */
    public final int size() {
        return tags.length;
    }

    final long suffix(int word) {
        return words.suffix(word, 3);
    }

    final long tag(int word) {
        return word == ParseState.NONE ? -1 : word == tags.length ? -2 : tags[word];
    }

    final long form(int word) {
        return word == ParseState.NONE ? -1 : word == tags.length ? -2 : words.lower(word);
    }

    static int distance(int from, int to) {
        if (from == ParseState.NONE || to == ParseState.NONE) {
            return 0;
        }
        int distance = to - from;
        return distance < 5 ? distance : distance < 10 ? 5 : 6;
    }

    final long cluster(int word) {
        return word == ParseState.NONE ? -3 : word == tags.length ? -2 : words.cluster(word);
    }

    final long near(int word) {
        return word == ParseState.NONE ? -3 : word == tags.length ? -2 : words.cluster(word, 1);
    }

    final int supertag(int word) {
        return word == ParseState.NONE ? -1 : word == tags.length ? -2 : supertags[word];
    }
}
