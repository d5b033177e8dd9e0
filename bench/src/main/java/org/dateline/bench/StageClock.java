package org.dateline.bench;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.Stage;
import org.dateline.StageObserver;

/** Sums the wall-clock time of each stage on one thread. A stage inside another counts for the inner one alone. */
final class StageClock implements StageObserver {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private long inner;

    @Override
    public <T, E extends Exception> T observe(Stage stage, Work<T, E> work) throws E {
        long outer = inner;
        inner = 0;
        long start = System.nanoTime();
        try {
            return work.run();
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
            seconds.put(key(stage), nanos.getOrDefault(stage, 0L) / NANOS_PER_SECOND);
        }
        return Collections.unmodifiableMap(seconds);
    }

    private static String key(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT) + "Seconds";
    }
}
