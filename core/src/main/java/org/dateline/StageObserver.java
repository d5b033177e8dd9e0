package org.dateline;

/**
 * Stands around each piece of a stage's work, to time or to trace it: {@code core} itself has no clock. Called by every
 * thread that works; with one thread all calls come from the caller's, and a stage's work may lie inside another's.
 */
public interface StageObserver {
    /** Does the work and nothing else. */
    StageObserver NONE = new StageObserver() {
        @Override
        public <T, E extends Exception> T observe(Stage stage, Work<T, E> work) throws E {
            return work.run();
        }
    };

    /**
     * A piece of work.
     *
     * @param <T> what it gives
     * @param <E> what it may throw
     */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Does {@code work} once and hands on what it gives or throws. */
    <T, E extends Exception> T observe(Stage stage, Work<T, E> work) throws E;
}
