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

    /** What went wrong with the work, if anything did. */
    Optional<String> over(Runnable work) {
        if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
            throw new IllegalStateException("this virtual machine doesn't tell what its threads use");
        }
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<String> found = new AtomicReference<>("");
        Thread worker = Thread.ofPlatform().daemon().start(() -> {
            long before = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            try {
                work.run();
                found.set(judged(
                        threads.getCurrentThreadCpuTime() - start, threads.getCurrentThreadAllocatedBytes() - before));
            } catch (Throwable e) { // whatever it is, it is what the run looks for
                found.set("crash: " + e);
            } finally {
                done.countDown();
            }
        });
        return await(done, threads, worker) ? Optional.of(found.get()).filter(f -> !f.isEmpty()) : Optional.of("hang");
    }

    private String judged(long time, long allocated) {
        if (time > nanos) {
            return "slow: " + time / 1_000_000 + " ms";
        }
        return allocated > bytes ? "memory: " + (allocated >> 20) + " MiB allocated" : "";
    }

    /** Whether the work ended before it had used several times its limit. */
    private boolean await(CountDownLatch done, ThreadMXBean threads, Thread worker) {
        try {
            while (!done.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (threads.getThreadCpuTime(worker.threadId()) > 5 * nanos) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
