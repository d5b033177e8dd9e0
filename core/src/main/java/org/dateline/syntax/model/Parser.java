package org.dateline.syntax.model;

import java.io.IOException;
import java.io.InputStream;

/**
 * A greedy dependency parser in time linear in the sentence: arc-hybrid transitions over words, tags and supertags, each the
 * best-scoring one that the state allows, by a small model where that is sure and by a great one elsewhere. Every sentence
 * gets a projective tree with one root. Immutable; safe for any number of threads.
 */
public final class Parser {

    /** The name of the class that shifts; other classes are {@code L:} or {@code R:} and a relation. */
    public static final String SHIFT = "SHIFT";

    /** By how much a supertag has to be ahead at a glance. */
    public static final int SURE_OF_SUPERTAG = 1_500;

    private static final int SURE_OF_TRANSITION = 2_200;

    private final Labeller supertagger;
    private final LinearModel glance;
    private final LinearModel full;
    private final Actions actions;

    private Parser(Labeller supertagger, LinearModel glance, LinearModel full) {
        this.supertagger = supertagger;
        this.glance = glance;
        this.full = full;
        this.actions = new Actions(full.labels());
    }

    /** Reads the four models of a parser, one behind the other: of supertags and of transitions, each first at a glance. */
    public static Parser read(InputStream stream) throws IOException {
        Labeller supertagger = Labeller.read(stream, SURE_OF_SUPERTAG);
        LinearModel glance = LinearModel.read(stream);
        return new Parser(supertagger, glance, LinearModel.alike(stream, glance));
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
        int[] supertags = supertagger.label(new SupertagFeatures(words, tags));
        ParseState state = new ParseState(words.size());
        ParseView few = new ParseGlance(words, tags, supertags);
        ParseView many = new ParseFeatures(words, tags, supertags);
        FeatureBuffer features = new FeatureBuffer();
        int[] scores = new int[actions.size()];
        while (!state.finished()) {
            int action = best(glance, few, features, state, scores);
            if (actions.lead(state, scores, action) < SURE_OF_TRANSITION) {
                action = best(full, many, features, state, scores);
            }
            actions.apply(state, action);
        }
        return tree(state);
    }

    private int best(LinearModel model, ParseView view, FeatureBuffer features, ParseState state, int[] scores) {
        view.fill(features, state);
        model.score(features, scores);
        return actions.best(state, scores);
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
