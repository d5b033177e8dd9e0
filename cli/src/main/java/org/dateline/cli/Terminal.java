package org.dateline.cli;

import java.io.PrintStream;

/** What is known of the terminal, and text made fit for it. */
final class Terminal {
    private Terminal() {}

    /** Whether a person sits before it. The launcher says so with a system property, since the JDK tells only of input. */
    static boolean isInteractive() {
        String told = System.getProperty("dateline.terminal");
        return told == null ? System.console() != null && !"dumb".equals(System.getenv("TERM")) : told.equals("true");
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
