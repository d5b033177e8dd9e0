package org.dateline.bench.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does work under watch: no longer than its limit of processor time, on a thread that is left behind if it doesn't end,
 * and within its limit of allocated bytes. Limits are of the thread's own time and memory, so a busy machine blames none.
 *
 * @param nanos the most processor time
 * @param bytes the most memory allocated, freed or not
 */
record Watch(long nanos, long bytes) {
    private static final long LOOK_MILLIS = 200;
    private static final long MANY = 5;

    /**
     * What was seen of one piece of work.
     *
     * @param fault what went wrong, if anything did
     * @param nanos the processor time that it took; of work that did not end, the time after which it was left
     */
    record Seen(Optional<String> fault, long nanos) {}

    /** Does the work and says how it went. */
    Seen over(Runnable work) {
        if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
            throw new IllegalStateException("this virtual machine doesn't tell what its threads use");
        }
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Seen> found = new AtomicReference<>(new Seen(Optional.of("hang"), MANY * nanos));
        Thread worker = Thread.ofPlatform().daemon().start(() -> {
            long before = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            try {
                work.run();
                found.set(judged(
                        threads.getCurrentThreadCpuTime() - start, threads.getCurrentThreadAllocatedBytes() - before));
            } catch (Throwable e) { // whatever it is, it is what the run looks for
                found.set(new Seen(Optional.of("crash: " + e), threads.getCurrentThreadCpuTime() - start));
            } finally {
                done.countDown();
            }
        });
        await(done, threads, worker);
        return found.get();
    }

    private Seen judged(long time, long allocated) {
        if (time > nanos) {
            return new Seen(Optional.of("slow: " + time / 1_000_000 + " ms"), time);
        }
        return new Seen(
                allocated > bytes ? Optional.of("memory: " + (allocated >> 20) + " MiB allocated") : Optional.empty(),
                time);
    }

    /** Waits until the work ends or has used several times its limit. */
    private void await(CountDownLatch done, ThreadMXBean threads, Thread worker) {
        try {
            while (!done.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (threads.getThreadCpuTime(worker.threadId()) > MANY * nanos) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
