package org.dateline.time;

/**
 * One word, figure, mark or set phrase of a sentence, with the classes that it belongs to.
 *
 * @param start its first unit in the source text
 * @param end the unit behind its last
 * @param token the index of the token that it begins in
 * @param lower its lower-case form; of a phrase, that of its first piece
 * @param capital whether it begins with a capital letter
 * @param spaced whether white space stands before it
 * @param meaning its classes and values
 */
record Term(int start, int end, int token, String lower, boolean capital, boolean spaced, Meaning meaning) {
    boolean is(WordClass wordClass) {
        return (meaning.mask() & wordClass.bit()) != 0;
    }

    int value(WordClass wordClass) {
        return meaning.value(wordClass);
    }
}
