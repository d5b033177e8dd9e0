package org.dateline.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was asked for, what was found, and whether it fits: printed as a table, counted by part. */
final class Scorecard {
    private final List<Row> rows = new ArrayList<>();

    private record Row(String part, boolean fits, String asked, String found) {}

    void row(String part, boolean fits, String asked, String found) {
        rows.add(new Row(part, fits, asked, found));
    }

    long fitting(String part) {
        return rows.stream()
                .filter(row -> row.part().equals(part) && row.fits())
                .count();
    }

    long asked(String part) {
        return rows.stream().filter(row -> row.part().equals(part)).count();
    }

    /** What does not fit in a part, a line each. */
    List<String> misses(String part) {
        return rows.stream()
                .filter(row -> row.part().equals(part) && !row.fits())
                .map(row -> row.asked() + " ⇐ " + row.found())
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-12s %-4s %-70.70s | %.110s%n",
                    row.part(),
                    row.fits() ? "ok" : "MISS",
                    row.asked(),
                    row.found()));
        }
        rows.stream()
                .map(Row::part)
                .distinct()
                .forEach(part ->
                        table.append(String.format(Locale.ROOT, "%-12s %d of %d%n", part, fitting(part), asked(part))));
        return table.toString();
    }
}
