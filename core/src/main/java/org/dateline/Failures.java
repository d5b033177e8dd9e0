package org.dateline;

/** Says in a line what went wrong inside, so that a user can report it. */
final class Failures {
    private Failures() {}

    static String describe(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getSimpleName()
                + (failure.getMessage() == null ? "" : ": " + failure.getMessage())
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
