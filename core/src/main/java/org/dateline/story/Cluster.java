package org.dateline.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.TermVector;

/** The articles of one story so far. Not thread-safe. */
final class Cluster {
    private final Map<String, Double> sum = new HashMap<>();
    private final List<LocalDate> days = new ArrayList<>();
    private int size;

    void add(TermVector vector, Optional<LocalDate> published) {
        vector.weights().forEach((stem, weight) -> sum.merge(stem, weight, Double::sum));
        published.ifPresent(days::add);
        size++;
    }

    /** The mean cosine of {@code vector} with the members: average link. */
    double similarity(TermVector vector) {
        double dot = 0;
        for (Map.Entry<String, Double> weight : vector.weights().entrySet()) {
            dot += weight.getValue() * sum.getOrDefault(weight.getKey(), 0.0);
        }
        return dot / size;
    }

    /** The days from {@code day} to the nearest member's, or empty if either is not known. */
    Optional<Long> distance(Optional<LocalDate> day) {
        return day.flatMap(known -> days.stream()
                .map(member -> Math.abs(ChronoUnit.DAYS.between(member, known)))
                .min(Long::compare));
    }
}
