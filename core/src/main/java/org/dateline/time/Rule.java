package org.dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * One kind of time expression: the words that it consists of, and what they mean.
 *
 * @param name its name, unique; each has an executed example in the tests
 * @param pattern the words
 * @param reading what they mean
 */
record Rule(String name, TermPattern pattern, Reading reading) {
    /** Reads a match. */
    @FunctionalInterface
    interface Reading {
        /** What the match means, or null if the words are no time here. */
        @Nullable
        Found read(Match match, Reckoner reckoner);
    }

    static Rule of(String name, String pattern, Reading reading) {
        return new Rule(name, TermPattern.compile(pattern), reading);
    }
}
