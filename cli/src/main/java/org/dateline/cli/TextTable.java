package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.dateline.report.Listing;

/** Prints rows as a table as wide as the terminal, or, where that is narrow, one value beneath the other. */
final class TextTable {
    /** With fewer columns a cell would have room for a word or two. */
    private static final int NARROW = 80;

    private static final String BETWEEN = "  ";
    private static final int MOST = 24;

    private final PrintWriter out;
    private final Display display;

    TextTable(Display display, PrintWriter out) {
        this.display = display;
        this.out = out;
    }

    /** @param pages rows with as many cells as there are headings, each page's beneath its own heading */
    void print(List<String> headings, List<Listing.Page> pages) {
        if (pages.isEmpty()) {
            return;
        }
        boolean narrow = display.columns() < NARROW;
        int[] widths = widths(
                headings, pages.stream().flatMap(page -> page.rows().stream()).toList());
        if (!narrow) {
            row(headings, widths, Marked.Mark.FAINT);
        }
        for (Listing.Page page : pages) {
            out.println();
            Marked.plain(page.heading())
                    .lines(display.columns())
                    .forEach(line -> out.println(Marked.Mark.STRONG.paint(line.stripTrailing(), display.styled())));
            for (List<String> row : page.rows()) {
                if (narrow) {
                    stacked(headings, row);
                } else {
                    row(row, widths, Marked.Mark.NONE);
                }
            }
        }
        out.println();
    }

    private void stacked(List<String> headings, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                String label = Marked.Mark.FAINT.paint(headings.get(i) + ": ", display.styled());
                out.println(label + Terminal.safe(row.get(i)));
            }
        }
        out.println();
    }

    /**
     * Each column as wide as its widest cell, up to a limit; the longest column takes what is left.
     */
    private int[] widths(List<String> headings, List<List<String>> rows) {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            int at = i;
            widths[i] = Math.max(
                    headings.get(i).length(),
                    rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
        }
        int longest = 0;
        for (int i = 1; i < widths.length; i++) {
            longest = widths[i] > widths[longest] ? i : longest;
        }
        int left = display.columns();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(widths[i], MOST);
            left -= i == longest ? 0 : widths[i] + BETWEEN.length();
        }
        widths[longest] = Math.max(left, MOST / 2);
        return widths;
    }

    private void row(List<String> cells, int[] widths, Marked.Mark mark) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            lines.add(Marked.plain(cells.get(i)).lines(widths[i]));
        }
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> cell = lines.get(i);
                text.append(i == 0 ? "" : BETWEEN).append(line < cell.size() ? cell.get(line) : " ".repeat(widths[i]));
            }
            out.println(mark.paint(text.toString().stripTrailing(), display.styled()));
        }
    }
}
