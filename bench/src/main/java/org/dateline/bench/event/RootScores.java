package org.dateline.bench.event;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.PloverRoot;

/** Counts of gold and found classes. Macro F1 is the mean over the classes that the gold data has. */
final class RootScores {
    private final Map<PloverRoot, Integer> right = new EnumMap<>(PloverRoot.class);
    private final Map<PloverRoot, Integer> found = new EnumMap<>(PloverRoot.class);
    private final Map<PloverRoot, Integer> gold = new EnumMap<>(PloverRoot.class);

    RootScores(List<PloverRoot> gold, List<PloverRoot> found) {
        for (int i = 0; i < gold.size(); i++) {
            this.gold.merge(gold.get(i), 1, Integer::sum);
            this.found.merge(found.get(i), 1, Integer::sum);
            right.merge(gold.get(i), gold.get(i) == found.get(i) ? 1 : 0, Integer::sum);
        }
    }

    /** F1 by class that the gold data has. */
    Map<PloverRoot, Double> f1() {
        Map<PloverRoot, Double> scores = new LinkedHashMap<>();
        gold.forEach((root, count) ->
                scores.put(root, 2.0 * right.getOrDefault(root, 0) / (count + found.getOrDefault(root, 0))));
        return scores;
    }

    double macroF1() {
        return f1().values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    double accuracy() {
        int all = sum(gold);
        return all == 0 ? 0 : (double) sum(right) / all;
    }

    private static int sum(Map<PloverRoot, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
