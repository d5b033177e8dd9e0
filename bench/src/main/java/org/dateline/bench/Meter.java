package org.dateline.bench;

import java.io.IOException;

/**
 * Measures the work of one task: its wall-clock time, summed over every {@link #time} call, and the process's peak
 * memory from the first such call on. Not safe for use by several threads; work that runs on several threads is timed as
 * one call.
 */
public final class Meter {

    /** Work that may fail while it reads. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work. */
        T run() throws IOException;
    }

    private static final double NANOS_PER_SECOND = 1e9;

    private final PeakMemory memory = PeakMemory.ofThisProcess();
    private long nanos;
    private boolean started;

    /** Does {@code work} untimed, so that what follows is measured on compiled code. */
    public <T> T warmUp(Work<T> work) throws IOException {
        return work.run();
    }

    /** Does {@code work} and adds the time it took. */
    public <T> T time(Work<T> work) throws IOException {
        if (!started) {
            memory.reset();
            started = true;
        }
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            nanos += System.nanoTime() - start;
        }
    }

    /** The time spent in {@link #time}, in seconds. */
    public double seconds() {
        return nanos / NANOS_PER_SECOND;
    }

    /** The highest memory use since the first {@link #time} call, in MiB. */
    public double peakMemoryMiB() {
        return memory.peakMiB();
    }
}
