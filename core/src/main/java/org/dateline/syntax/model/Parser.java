package org.dateline.syntax.model;

import java.util.List;

/**
 * A greedy dependency parser in time linear in the sentence: arc-hybrid transitions, each the best-scoring one that the
 * state allows. Every sentence gets a projective tree with one root. Immutable; thread-safe when its scorer is.
 */
public final class Parser {

    /** The name of the class that shifts; other classes are {@code L:} or {@code R:} and a relation. */
    public static final String SHIFT = "SHIFT";

    private final Scorer scorer;
    private final Actions actions;

    /** Makes a parser whose scorer's classes have the given names. */
    public Parser(Scorer scorer, List<String> classNames) {
        this.scorer = scorer;
        this.actions = new Actions(classNames);
    }

    /** A sentence's tree. Immutable. */
    public static final class Tree {
        private final int[] heads;
        private final String[] relations;

        private Tree(int[] heads, String[] relations) {
            this.heads = heads;
            this.relations = relations;
        }

        /** Returns the index of a word's head, or -1 for the sentence's root. */
        public int head(int word) {
            return heads[word];
        }

        /** Returns the Universal Dependencies relation of a word to its head. */
        public String relation(int word) {
            return relations[word];
        }
    }

    /**
     * Parses a sentence.
     *
     * @param words the sentence's words
     * @param tags for each word a number for its part of speech, see {@link #tagKey}
     */
    public Tree parse(WordShapes words, long[] tags) {
        ParseState state = new ParseState(words.size());
        ParseFeatures extractor = new ParseFeatures(words, tags);
        FeatureBuffer features = new FeatureBuffer();
        int[] scores = new int[actions.size()];
        while (!state.finished()) {
            extractor.fill(features, state);
            scorer.score(features, scores);
            actions.apply(state, actions.best(state, scores));
        }
        return tree(state);
    }

    private Tree tree(ParseState state) {
        int[] heads = new int[state.size()];
        String[] relations = new String[heads.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head(i) == heads.length ? -1 : state.head(i);
            relations[i] = actions.relation(state.label(i));
        }
        return new Tree(heads, relations);
    }

    /** Returns the number that stands for a part of speech in the parser's features. */
    public static long tagKey(String tag) {
        return tag.hashCode();
    }
}
