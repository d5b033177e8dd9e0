package org.dateline.report;

/**
 * What cited words are to the statement or event that they belong to; each has its own colour and underline. Where two meet,
 * the later one's colour is seen.
 */
enum Role {
    /** Words that are cited for anything else. */
    CITED('x'),
    SOURCE('s'),
    CUE('u'),
    CONTENT('c'),
    /** The words for an event's act. */
    ACT('a');

    private final char letter;

    Role(char letter) {
        this.letter = letter;
    }

    /** The letter that stands for it in class names. */
    char letter() {
        return letter;
    }
}
