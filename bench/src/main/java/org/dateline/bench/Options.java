package org.dateline.bench;

/**
 * What the command line sets for a task.
 *
 * @param asText whether each page is first turned into a plain-text capture, with its chrome kept
 * @param threads how many threads the measured stage may use, at least 1
 */
public record Options(boolean asText, int threads) {

    /** HTML as served, on one thread. */
    public static final Options DEFAULT = new Options(false, 1);

    public Options {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }
}
