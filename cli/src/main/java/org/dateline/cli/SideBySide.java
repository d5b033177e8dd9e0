package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints pairs of passages beside each other, or one beneath the other where the terminal is narrow.
 *
 * @param columns how many columns the terminal has
 * @param styled whether it shows colours
 */
record SideBySide(int columns, boolean styled, PrintWriter out) {
    /** With fewer columns two passages beside each other would be of two or three words a line. */
    private static final int NARROW = 64;

    private static final String BETWEEN = " │ ";

    /**
     * One passage of a side.
     *
     * @param sign what stands before its first line: {@code -}, {@code +} or a space
     * @param label where it stands; may be empty
     */
    record Cell(String sign, String label, Marked words) {}

    void headings(String before, String after) {
        if (columns < NARROW) {
            line(strong("- " + before));
            line(strong("+ " + after));
            return;
        }
        int half = half();
        List<String> left = Marked.plain(before).lines(half);
        List<String> right = Marked.plain(after).lines(half);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            row(strong(at(left, i, half)), strong(at(right, i, half)));
        }
        out.println("─".repeat(half + 1) + "┼" + "─".repeat(half + 1));
    }

    /** A change: what stood, what stands, and a line of room beneath. */
    void row(List<Cell> before, List<Cell> after) {
        if (columns < NARROW) {
            before.forEach(cell -> lines(cell, columns).forEach(this::line));
            after.forEach(cell -> lines(cell, columns).forEach(this::line));
            line("");
            return;
        }
        int half = half();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        before.forEach(cell -> left.addAll(lines(cell, half)));
        after.forEach(cell -> right.addAll(lines(cell, half)));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            row(at(left, i, half), at(right, i, half));
        }
        row(" ".repeat(half), "");
    }

    private List<String> lines(Cell cell, int width) {
        List<String> lines = new ArrayList<>();
        if (!cell.label().isEmpty()) {
            lines.add("  " + Marked.Mark.FAINT.paint(cell.label(), styled)
                    + " ".repeat(Math.max(0, width - 2 - cell.label().length())));
        }
        boolean first = true;
        for (String words : cell.words().lines(width - 2)) {
            lines.add((first ? cell.sign() : " ") + " " + words);
            first = false;
        }
        return lines;
    }

    private int half() {
        return (columns - BETWEEN.length()) / 2;
    }

    private static String at(List<String> lines, int index, int width) {
        return index < lines.size() ? lines.get(index) : " ".repeat(width);
    }

    private void row(String left, String right) {
        line(left + BETWEEN + right);
    }

    private String strong(String text) {
        return Marked.Mark.STRONG.paint(text, styled);
    }

    private void line(String line) {
        out.println(line.stripTrailing());
    }
}
