package org.dateline.bench;

import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

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
    private static final double MILLIS_PER_SECOND = 1e3;

    /** Seconds over which the compiler is watched, and the share of them in which it works when it is as good as done. */
    private static final double STRETCH = 1;

    private static final double RESTING = 0.1;
    private static final double LONGEST_WARM_UP = 30;
    private static final double UNTOLD_WARM_UP = 10;

    private final PeakMemory memory = PeakMemory.ofThisProcess();
    private long nanos;
    private boolean started;

    /** Does {@code work} untimed, so that what follows is measured on compiled code. */
    public <T> T warmUp(Work<T> work) throws IOException {
        return work.run();
    }

    /**
     * Does {@code work} untimed, again and again, until the compiler has little left to do: less than a tenth of a
     * stretch of about a second, or for half a minute at most. Where the machine does not tell what its compiler does, the
     * work is done for ten seconds.
     */
    public <T> T warmUpFully(Work<T> work) throws IOException {
        long start = System.nanoTime();
        T done = work.run();
        while (seconds(start) < LONGEST_WARM_UP) {
            long stretch = System.nanoTime();
            long compiled = compileMillis();
            while (seconds(stretch) < STRETCH) {
                done = work.run();
            }
            boolean told = compiled >= 0;
            double share = (compileMillis() - compiled) / MILLIS_PER_SECOND / seconds(stretch);
            if (told ? share < RESTING : seconds(start) >= UNTOLD_WARM_UP) {
                return done;
            }
        }
        return done;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / NANOS_PER_SECOND;
    }

    /** How long the compiler has worked in all, or -1 where that is not told. */
    private static long compileMillis() {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return compiler != null && compiler.isCompilationTimeMonitoringSupported()
                ? compiler.getTotalCompilationTime()
                : -1;
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
