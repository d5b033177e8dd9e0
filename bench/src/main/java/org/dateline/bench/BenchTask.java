package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One measurement of one stage against gold data.
 *
 * <p>A task reads its gold data first, then does the measured work inside {@link Meter#time}, and only then scores: what
 * lies outside the meter costs nothing in the reported figures. A task holds no state; {@link #run} may be called more
 * than once. A record of the gold data that can't be read or used is counted in {@link Outcome#skipped()}, never dropped
 * silently.
 */
@FunctionalInterface
public interface BenchTask {

    /**
     * Measures the stage on {@code data}.
     *
     * @param data the file or folder that the task's format asks for, known to exist
     * @param options what the command line set
     * @param meter times the measured work and nothing else
     * @return the counts and scores; scores that this data has no gold for are absent, not zero
     * @throws IOException when {@code data} is not in the task's format or can't be read; the message names file and line
     */
    Outcome run(Path data, Options options, Meter meter) throws IOException;
}
