package org.dateline.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * A text as a vector of weighted stems of length 1: logarithmic counts times inverse document frequency (Salton and
 * Buckley, "Term-weighting approaches in automatic text retrieval", 1988). Immutable.
 */
public final class TermVector {
    /** Sorted by stem, so that sums do not depend on a hash order. */
    private final Map<String, Double> weights;

    private TermVector(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** The vector of a text by its background's frequencies. A text without a telling word has an empty vector. */
    public static TermVector of(List<String> stems, TermFrequencies frequencies) {
        return of(stems, stem -> frequencies.isCommon(stem) ? 0 : frequencies.inverse(stem));
    }

    /**
     * The vector of a text.
     *
     * @param telling how much a stem tells; 0 or less for one that tells nothing and is left out
     */
    public static TermVector of(List<String> stems, ToDoubleFunction<String> telling) {
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        Map<String, Double> weights = new TreeMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> count : new TreeMap<>(counts).entrySet()) {
            double weight = (1 + Math.log(count.getValue())) * telling.applyAsDouble(count.getKey());
            if (weight > 0) {
                weights.put(count.getKey(), weight);
                square += weight * weight;
            }
        }
        double length = Math.sqrt(square);
        weights.replaceAll((stem, weight) -> weight / length);
        return new TermVector(weights);
    }

    /** The weight of each stem, in order of the stems; not to be changed. */
    public Map<String, Double> weights() {
        return Collections.unmodifiableMap(weights);
    }

    /** The cosine of the two: 0 to 1. */
    public double cosine(TermVector other) {
        boolean fewer = weights.size() <= other.weights.size();
        Map<String, Double> few = fewer ? weights : other.weights;
        Map<String, Double> many = fewer ? other.weights : weights;
        double sum = 0;
        for (Map.Entry<String, Double> weight : few.entrySet()) {
            sum += weight.getValue() * many.getOrDefault(weight.getKey(), 0.0);
        }
        return sum;
    }

    /** How many stems both hold. */
    public long shared(TermVector other) {
        return weights.keySet().stream().filter(other.weights::containsKey).count();
    }

    /** The heaviest stems, at most {@code count}. */
    public List<String> heaviest(int count) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
