package org.dateline.bench.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Logistic regression of whether a gold timeline has a day, from {@link DayFacts#features}, each held against its mean and
 * deviation over the days of its own timeline, so that topics of different size compare. Fitted by gradient descent over
 * all examples at once, in their order, so that a run repeats exactly.
 */
final class DateModel {
    private static final int STEPS = 400;
    private static final double RATE = 0.5;
    private static final double PENALTY = 1e-3;

    private final double[] weights;

    private DateModel(double[] weights) {
        this.weights = weights;
    }

    /** The days of a timeline with what is known of each, and those that gold has. */
    record Example(SortedMap<LocalDate, DayFacts> days, Set<LocalDate> gold) {}

    private static final class Row {
        private final double[] features;
        private final int label;
        private final double weight;

        Row(double[] features, int label, double weight) {
            this.features = features;
            this.label = label;
            this.weight = weight;
        }
    }

    /** Learns from timelines, each with the same weight. */
    static DateModel train(Collection<Example> examples) {
        List<Row> rows = new ArrayList<>();
        for (Example example : examples) {
            List<double[]> features = standardised(example.days().values());
            List<LocalDate> dates = List.copyOf(example.days().keySet());
            for (int i = 0; i < dates.size(); i++) {
                int label = example.gold().contains(dates.get(i)) ? 1 : 0;
                rows.add(new Row(features.get(i), label, 1.0 / dates.size() / examples.size()));
            }
        }
        return new DateModel(rows.isEmpty() ? new double[0] : descend(rows));
    }

    private static double[] descend(List<Row> rows) {
        double[] weights = new double[rows.getFirst().features.length];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (Row row : rows) {
                double error = row.weight * (row.label - 1 / (1 + Math.exp(-dot(weights, row.features))));
                for (int k = 0; k < weights.length; k++) {
                    gradient[k] += error * row.features[k];
                }
            }
            for (int k = 0; k < weights.length; k++) {
                weights[k] += RATE * (gradient[k] - PENALTY * weights[k]);
            }
        }
        return weights;
    }

    /** The {@code count} days that are the likeliest, the earlier on a tie. */
    List<LocalDate> best(SortedMap<LocalDate, DayFacts> days, int count) {
        List<double[]> features = standardised(days.values());
        List<LocalDate> dates = List.copyOf(days.keySet());
        return IntStream.range(0, dates.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -dot(weights, features.get(i))))
                .limit(count)
                .map(dates::get)
                .toList();
    }

    private static double dot(double[] weights, double[] features) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * features[k];
        }
        return sum;
    }

    /** Each feature less its mean, by its deviation; and a constant. */
    private static List<double[]> standardised(Collection<DayFacts> days) {
        List<double[]> rows = days.stream().map(DayFacts::features).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        int width = rows.getFirst().length;
        List<double[]> scaled = rows.stream().map(row -> new double[width + 1]).toList();
        for (int k = 0; k < width; k++) {
            int feature = k;
            double mean =
                    rows.stream().mapToDouble(row -> row[feature]).average().orElse(0);
            double variance = rows.stream()
                    .mapToDouble(row -> (row[feature] - mean) * (row[feature] - mean))
                    .average()
                    .orElse(0);
            for (int i = 0; i < rows.size(); i++) {
                scaled.get(i)[k] = variance == 0 ? 0 : (rows.get(i)[k] - mean) / Math.sqrt(variance);
            }
        }
        scaled.forEach(row -> row[width] = 1);
        return scaled;
    }
}
