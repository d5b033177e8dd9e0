package org.dateline.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** The vector of a text. A text without a telling word has an empty vector. */
    public static TermVector of(List<String> stems, TermFrequencies frequencies) {
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        Map<String, Double> weights = new TreeMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> count : new TreeMap<>(counts).entrySet()) {
            if (!frequencies.isCommon(count.getKey())) {
                double weight = (1 + Math.log(count.getValue())) * frequencies.inverse(count.getKey());
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
