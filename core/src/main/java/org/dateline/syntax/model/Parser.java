package org.dateline.syntax.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A greedy dependency parser in time linear in the sentence: arc-hybrid transitions over words, tags and supertags, each the best-scoring one that the
 * state allows. Every sentence gets a projective tree with one root. Immutable; thread-safe when its scorers are.
 */
public final class Parser {

    /** The name of the class that shifts; other classes are {@code L:} or {@code R:} and a relation. */
    public static final String SHIFT = "SHIFT";

    private final Labeller supertagger;
    private final Scorer scorer;
    private final Actions actions;

    /** Makes a parser whose transitions have the given names, the classes of a scorer. */
    public Parser(Labeller supertagger, Scorer scorer, List<String> classNames) {
        this.supertagger = supertagger;
        this.scorer = scorer;
        this.actions = new Actions(classNames);
    }

    /** Reads the two models of a parser, one behind the other: of supertags, of transitions. */
    public static Parser read(InputStream stream) throws IOException {
        Labeller supertagger = new Labeller(LinearModel.read(stream));
        LinearModel transitions = LinearModel.read(stream);
        return new Parser(supertagger, transitions, transitions.labels());
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
        ParseFeatures extractor = new ParseFeatures(words, tags, supertagger.label(new SupertagFeatures(words, tags)));
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
