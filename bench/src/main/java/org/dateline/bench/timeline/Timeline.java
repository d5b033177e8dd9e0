package org.dateline.bench.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.bench.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * Days, each with the sentences that sum it up.
 *
 * @param days in their order; gold has at least one
 */
record Timeline(SortedMap<LocalDate, List<String>> days) {
    /** The gold summaries part their sentences by two spaces. */
    private static final Pattern BREAK = Pattern.compile("\\s{2,}");

    private record Line(@Nullable String date, @Nullable String text) {}

    Timeline {
        SortedMap<LocalDate, List<String>> copy = new TreeMap<>();
        days.forEach((day, sentences) -> copy.put(day, List.copyOf(sentences)));
        days = Collections.unmodifiableSortedMap(copy);
    }

    /** Reads a gold timeline; lines of one date are one day. */
    static Timeline read(Path file) throws IOException {
        SortedMap<LocalDate, List<String>> days = new TreeMap<>();
        for (Line line : JsonLines.read(file, Line.class)) {
            days.computeIfAbsent(Dates.parse(line.date(), file), day -> new ArrayList<>())
                    .addAll(sentences(line.text() == null ? "" : line.text()));
        }
        if (days.isEmpty()) {
            throw new IOException(file + ": a timeline without a day");
        }
        return new Timeline(days);
    }

    private static List<String> sentences(String text) {
        return BREAK.splitAsStream(text.strip())
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    LocalDate first() {
        return days.firstKey();
    }

    LocalDate last() {
        return days.lastKey();
    }

    int size() {
        return days.size();
    }

    /** How many sentences a day has in the mean, rounded, at least 1; of a timeline with days. */
    int sentencesPerDay() {
        int sentences = days.values().stream().mapToInt(List::size).sum();
        return Math.max(1, Math.round((float) sentences / size()));
    }

    /** Reads dates of gold data. */
    static final class Dates {
        private Dates() {}

        /** The day that {@code written} starts with. */
        static LocalDate parse(@Nullable String written, Path file) throws IOException {
            try {
                return LocalDate.parse(written == null ? "" : written.substring(0, Math.min(10, written.length())));
            } catch (DateTimeException e) {
                throw new IOException(file + ": not a date: " + written, e);
            }
        }
    }
}
