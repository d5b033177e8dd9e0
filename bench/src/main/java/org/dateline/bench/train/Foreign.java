package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

    /** Learns from the sentences of some numbers. Called by several threads. */
    @FunctionalInterface
    interface Learner<T> {
        Sayer<T> learn(List<Integer> sentences);
    }

    /** Returns for each of a number of sentences what a model says of it that learnt from other folds. */
    static <T> List<T> of(int sentences, T nothing, Learner<T> learner) {
        List<T> found = new ArrayList<>(Collections.nCopies(sentences, nothing));
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            IntPredicate own = i -> i / SENTENCES_TOGETHER % FOLDS == fold;
            Sayer<T> model = learner.learn(numbers(sentences, own.negate()));
            numbers(sentences, own).forEach(i -> found.set(i, model.say(i)));
        });
        return found;
    }

    private static List<Integer> numbers(int sentences, IntPredicate which) {
        return IntStream.range(0, sentences).filter(which).boxed().toList();
    }
}
