package org.dateline.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a task found.
 *
 * @param items how many items (pages, documents, sentences) were measured
 * @param skipped how many items of the data could not be used
 * @param scores score by key, in the order they are to be printed; every value is finite
 * @param notes lines printed under the table: baselines, reasons for skipping
 */
public record Outcome(int items, int skipped, Map<String, Double> scores, List<String> notes) {

    public Outcome {
        if (items < 0 || skipped < 0) {
            throw new IllegalArgumentException("counts can't be negative: items " + items + ", skipped " + skipped);
        }
        scores.forEach(Outcome::requireFinite);
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        notes = List.copyOf(notes);
    }

    /** An outcome with nothing to note. */
    public Outcome(int items, int skipped, Map<String, Double> scores) {
        this(items, skipped, scores, List.of());
    }

    private static void requireFinite(String key, Double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("score " + key + " is " + value + ": leave out what has no gold");
        }
    }
}
