package org.dateline.bench;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Sums the wall-clock time of each stage on one thread. A stage inside another counts for the inner one alone. */
final class StageClock {

    /** The stages in the order of the way. */
    enum Stage {
        CAPTURE,
        ARTICLE,
        COPY,
        STORY,
        LANGUAGE,
        STATEMENT,
        EVENT,
        CLAIM,
        COMMITMENT,
        CHRONOLOGY;

        /** The key of its score. */
        String key() {
            return name().toLowerCase(Locale.ROOT) + "Seconds";
        }
    }

    private static final double NANOS_PER_SECOND = 1e9;

    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private long inner;

    /** Does {@code work} and adds its time to {@code stage}. */
    <T> T time(Stage stage, Supplier<T> work) {
        long outer = inner;
        inner = 0;
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            long elapsed = System.nanoTime() - start;
            nanos.merge(stage, elapsed - inner, Long::sum);
            inner = outer + elapsed;
        }
    }

    /** The seconds of every stage, by the key of its score; 0 for a stage that had nothing to do. */
    Map<String, Double> seconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            seconds.put(stage.key(), nanos.getOrDefault(stage, 0L) / NANOS_PER_SECOND);
        }
        return Collections.unmodifiableMap(seconds);
    }
}
