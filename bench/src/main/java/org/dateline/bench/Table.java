package org.dateline.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A result laid out for a terminal: one line a figure, names left, figures right. */
final class Table {

    private Table() {}

    static String of(Result result, List<String> notes) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("items", Integer.toString(result.items()));
        rows.put("skipped", Integer.toString(result.skipped()));
        rows.put("seconds", number("%.3f", result.seconds()));
        rows.put("items/second", number("%.1f", result.itemsPerSecond()));
        rows.put("peak memory MiB", number("%.0f", result.peakMemoryMiB()));
        result.scores().forEach((key, score) -> rows.put(key, number("%.4f", score)));

        StringBuilder table = new StringBuilder(result.task() + "  " + result.data() + "\n");
        int names = width(rows.keySet());
        int figures = width(rows.values());
        rows.forEach((name, figure) -> table.append("  ")
                .append(name)
                .repeat(' ', names - name.length() + 2 + figures - figure.length())
                .append(figure)
                .append('\n'));
        notes.forEach(note -> table.append("  ").append(note).append('\n'));
        return table.toString();
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static int width(Iterable<String> cells) {
        int width = 0;
        for (String cell : cells) {
            width = Math.max(width, cell.length());
        }
        return width;
    }
}
