package org.dateline.bench;

/**
 * What the command line sets for a task.
 *
 * @param asText whether each page is first turned into a plain-text capture, with its chrome kept
 * @param deep whether the encoder helps to find attributions
 * @param threads how many threads the measured stage may use, at least 1
 * @param pages how many pages the fuzz run reads
 * @param seed what its damage hangs on
 */
public record Options(boolean asText, boolean deep, int threads, int pages, long seed) {

    /** HTML as served, on one thread. */
    public static final Options DEFAULT = new Options(false, false, 1, 1000, 1);

    public Options {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        if (pages < 1) {
            throw new IllegalArgumentException("pages must be at least 1, not " + pages);
        }
    }
}
