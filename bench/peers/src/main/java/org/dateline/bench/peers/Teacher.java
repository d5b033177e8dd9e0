package org.dateline.bench.peers;

import java.util.List;

/** A program that finds names in a sentence's words. */
@FunctionalInterface
interface Teacher {
    /** Returns a label for each word, in a scheme that {@link org.dateline.bench.train.NameText} reads. */
    List<String> labels(List<String> words);
}
