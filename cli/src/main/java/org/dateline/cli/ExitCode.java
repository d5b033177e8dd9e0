package org.dateline.cli;

/**
 * What the command line's exit status means. The numbers are part of its contract: scripts rely on them, and none is ever
 * given another meaning. The launcher adds two of its own, 10 (no suitable JDK) and 11 (the build failed).
 */
enum ExitCode {
    /** All input was used. */
    DONE(0, "all input was used"),
    /** A defect in the program. */
    FAILED(1, "a defect in the program; the message names the place"),
    /** The command line made no sense. */
    USAGE(2, "wrong usage: unknown command or option, or no such path"),
    /** A result was written, and some input was left out of it. */
    SKIPPED(3, "a result was written, and some input was skipped: the summary says which and why"),
    /** No input could be used; no entry was found in any. */
    NOTHING(4, "nothing in the input could be used");

    private final int status;
    private final String meaning;

    ExitCode(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    /** The status that the process ends with. */
    int status() {
        return status;
    }

    /** What it means, in a few words, as {@code --help} lists it. */
    String meaning() {
        return meaning;
    }
}
