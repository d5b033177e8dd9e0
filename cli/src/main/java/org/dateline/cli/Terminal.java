package org.dateline.cli;

import java.io.PrintStream;

/** What is known of the terminal, and text made fit for it. */
final class Terminal {
    private Terminal() {}

    /**
     * Whether the standard error stream is a terminal that a bar can be drawn on. The launcher finds out and says so with
     * the system property {@code dateline.terminal}; the JDK has no means to tell.
     */
    static boolean isInteractive() {
        return Boolean.getBoolean("dateline.terminal");
    }

    static PrintStream err() {
        return System.err;
    }

    /** Text from outside on one line, without characters that steer a terminal or the direction of writing. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                        ? '?'
                        : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
