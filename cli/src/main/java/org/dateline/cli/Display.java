package org.dateline.cli;

import java.util.Map;
import java.util.Properties;

/**
 * What the standard output stream can show.
 *
 * @param columns how many columns a line has
 * @param styled whether it shows colours
 */
record Display(int columns, boolean styled) {
    private static final int USUAL = 100;
    private static final int FEWEST = 20;
    private static final int MOST = 400;

    /**
     * The width is COLUMNS, else what the launcher found out ({@code dateline.columns}), else 100. Colours are shown on a
     * terminal, which the launcher tells ({@code dateline.output}: the JDK has no means to), unless NO_COLOR is set to
     * something (no-color.org).
     */
    static Display of(Map<String, String> environment, Properties launcher) {
        boolean terminal = Boolean.parseBoolean(launcher.getProperty("dateline.output"));
        boolean colours = environment.getOrDefault("NO_COLOR", "").isEmpty();
        int found = number(launcher.getProperty("dateline.columns", ""), USUAL);
        return new Display(number(environment.getOrDefault("COLUMNS", ""), found), terminal && colours);
    }

    private static int number(String text, int otherwise) {
        return text.matches("[1-9]\\d{0,3}") ? Math.clamp(Integer.parseInt(text), FEWEST, MOST) : otherwise;
    }
}
