package org.dateline.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds one partition of items against another: B-cubed (Bagga and Baldwin, "Entity-based cross-document coreferencing
 * using the vector space model", 1998) and pairs.
 */
public final class Partition {
    private final Map<String, Integer> goldSizes = new HashMap<>();
    private final Map<Integer, Integer> foundSizes = new HashMap<>();
    private final Map<Joint, Integer> jointSizes = new HashMap<>();
    private final int size;

    private record Joint(String gold, Integer found) {}

    /** Takes the gold and the found group of each item, in one order. */
    public Partition(List<String> gold, List<Integer> found) {
        if (gold.size() != found.size()) {
            throw new IllegalArgumentException("one group of each kind for each item");
        }
        size = gold.size();
        for (int i = 0; i < size; i++) {
            goldSizes.merge(gold.get(i), 1, Integer::sum);
            foundSizes.merge(found.get(i), 1, Integer::sum);
            jointSizes.merge(new Joint(gold.get(i), found.get(i)), 1, Integer::sum);
        }
    }

    /** The mean share of an item's found group that its gold group holds too. */
    public double bcubedPrecision() {
        return jointSizes.entrySet().stream()
                        .mapToDouble(joint -> (double) joint.getValue()
                                * joint.getValue()
                                / foundSizes.getOrDefault(joint.getKey().found(), 1))
                        .sum()
                / Math.max(1, size);
    }

    /** The mean share of an item's gold group that its found group holds too. */
    public double bcubedRecall() {
        return jointSizes.entrySet().stream()
                        .mapToDouble(joint -> (double) joint.getValue()
                                * joint.getValue()
                                / goldSizes.getOrDefault(joint.getKey().gold(), 1))
                        .sum()
                / Math.max(1, size);
    }

    /** The harmonic mean of the two. */
    public double bcubedF1() {
        return f1(bcubedPrecision(), bcubedRecall());
    }

    /** F1 over the pairs of items that are in one group. */
    public double pairF1() {
        double shared = pairs(jointSizes.values());
        double found = pairs(foundSizes.values());
        double gold = pairs(goldSizes.values());
        return f1(found == 0 ? 0 : shared / found, gold == 0 ? 0 : shared / gold);
    }

    private static double pairs(Iterable<Integer> sizes) {
        double pairs = 0;
        for (int each : sizes) {
            pairs += each * (each - 1) / 2.0;
        }
        return pairs;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
