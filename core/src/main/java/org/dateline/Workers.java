package org.dateline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Does work on several threads and hands the results on in the order in which the work was given, so that nothing
 * depends on which thread was the faster. At most a few pieces wait at a time. One thread is the caller's own: each piece
 * is done when it is given. Used from one thread.
 */
final class Workers implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 8;

    private final int threads;
    private final Optional<ExecutorService> executor;

    Workers(int threads) {
        this.threads = threads;
        this.executor = threads == 1 ? Optional.empty() : Optional.of(Executors.newFixedThreadPool(threads));
    }

    /** A row of work whose results go to {@code sink}, on the calling thread and in order. */
    <T> Row<T> row(Consumer<T> sink) {
        return new Row<>(sink);
    }

    @Override
    public void close() {
        executor.ifPresent(ExecutorService::shutdownNow);
    }

    /** Work of one kind. */
    final class Row<T> {
        private final Deque<Future<T>> waiting = new ArrayDeque<>();
        private final Consumer<T> sink;

        private Row(Consumer<T> sink) {
            this.sink = sink;
        }

        /** Gives a piece of work; may hand on results of earlier pieces. */
        void give(Callable<T> work) {
            waiting.add(started(work));
            while (waiting.size() > threads * WAITING_PER_THREAD
                    || (!waiting.isEmpty() && waiting.peek().isDone())) {
                handOn();
            }
        }

        private Future<T> started(Callable<T> work) {
            if (executor.isPresent()) {
                return executor.get().submit(work);
            }
            FutureTask<T> task = new FutureTask<>(work);
            task.run();
            return task;
        }

        /** Waits for all that was given. */
        void finish() {
            while (!waiting.isEmpty()) {
                handOn();
            }
        }

        private void handOn() {
            try {
                sink.accept(waiting.remove().get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a page", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a page's work failed without an answer", e.getCause());
            }
        }
    }
}
