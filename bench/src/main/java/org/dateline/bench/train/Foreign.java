package org.dateline.bench.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Says of each sentence what a model says that learnt from others: as a later model will meet it in new text. */
final class Foreign {

    private static final int FOLDS = 4;

    /** Neighbours share a document, so they stay together. */
    private static final int SENTENCES_TOGETHER = 50;

    private Foreign() {}

    /** Says something of the sentence of a number. */
    @FunctionalInterface
    interface Sayer<T> {
        T say(int sentence);
    }

    /** Learns from the sentences of some numbers. */
    @FunctionalInterface
    interface Learner<T> {
        Sayer<T> learn(List<Integer> sentences) throws IOException;
    }

    /** Returns for each of a number of sentences what a model says of it that learnt from other folds. */
    static <T> List<T> of(int sentences, T nothing, Learner<T> learner) throws IOException {
        List<T> found = new ArrayList<>(Collections.nCopies(sentences, nothing));
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Integer> others = new ArrayList<>();
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < sentences; i++) {
                (i / SENTENCES_TOGETHER % FOLDS == fold ? own : others).add(i);
            }
            Sayer<T> model = learner.learn(others);
            own.forEach(i -> found.set(i, model.say(i)));
        }
        return found;
    }
}
