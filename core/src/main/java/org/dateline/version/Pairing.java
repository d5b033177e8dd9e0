package org.dateline.version;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the paragraphs of a stretch that differs: those that became others, in order, with as many words in common as can
 * be (dynamic programming; one for one, one for two and two for one, as sentences are aligned by Gale and Church, "A program
 * for aligning sentences in bilingual corpora", 1993).
 */
final class Pairing {
    /** Two stretches of more pairs than this are not searched; their paragraphs are told as removed and added. */
    private static final long MOST_PAIRS = 250_000;

    /** Under this likeness a paragraph is another one, not a changed one. */
    private static final double ALIKE = 0.5;

    private enum Step {
        NONE(0, 0),
        REMOVED(1, 0),
        ADDED(0, 1),
        CHANGED(1, 1),
        SPLIT(1, 2),
        JOINED(2, 1);

        private final int before;
        private final int after;

        Step(int before, int after) {
            this.before = before;
            this.after = after;
        }
    }

    /** What became of what: one side may be empty. */
    record Pair(List<Line> before, List<Line> after) {}

    private final List<Line> before;
    private final List<Line> after;
    private final double[][] best;
    private final Step[][] steps;

    private Pairing(List<Line> before, List<Line> after) {
        this.before = before;
        this.after = after;
        this.best = new double[before.size() + 1][after.size() + 1];
        this.steps = new Step[before.size() + 1][after.size() + 1];
    }

    /** The pairs of two stretches, in order. */
    static List<Pair> of(List<Line> before, List<Line> after) {
        if (before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > MOST_PAIRS) {
            List<Pair> apart = new ArrayList<>();
            before.forEach(line -> apart.add(new Pair(List.of(line), List.of())));
            after.forEach(line -> apart.add(new Pair(List.of(), List.of(line))));
            return apart;
        }
        Pairing pairing = new Pairing(before, after);
        pairing.fill();
        return pairing.trace();
    }

    private void fill() {
        for (int i = 0; i <= before.size(); i++) {
            for (int j = 0; j <= after.size(); j++) {
                steps[i][j] = Step.NONE;
                best[i][j] = i == 0 && j == 0 ? 0 : -1;
                for (Step step : Step.values()) {
                    consider(step, i, j);
                }
            }
        }
    }

    private void consider(Step step, int i, int j) {
        if (step == Step.NONE || i < step.before || j < step.after) {
            return;
        }
        double gain = gain(step, i, j);
        double value = best[i - step.before][j - step.after] + gain;
        if (gain >= 0 && value > best[i][j]) {
            best[i][j] = value;
            steps[i][j] = step;
        }
    }

    /** How much is gained by the step that ends at {@code i} and {@code j}; negative where it may not be made. */
    private double gain(Step step, int i, int j) {
        return switch (step) {
            case NONE -> -1;
            case REMOVED, ADDED -> 0;
            case CHANGED ->
                before.get(i - 1).key().equals(after.get(j - 1).key())
                        ? 1 + before.get(i - 1).bag().size()
                        : gain(before.get(i - 1).bag(), after.get(j - 1).bag());
            case SPLIT ->
                parted(
                        before.get(i - 1).bag(),
                        after.get(j - 2).bag(),
                        after.get(j - 1).bag());
            case JOINED ->
                parted(
                        after.get(j - 1).bag(),
                        before.get(i - 2).bag(),
                        before.get(i - 1).bag());
        };
    }

    private static double gain(Bag one, Bag other) {
        return one.likeness(other) >= ALIKE ? one.shared(other) : -1;
    }

    /** One paragraph that stands for two: each of the two must owe it most of its words. */
    private static double parted(Bag whole, Bag first, Bag second) {
        boolean both = isPart(first, whole) && isPart(second, whole);
        return both ? gain(whole, first.with(second)) : -1;
    }

    private static boolean isPart(Bag part, Bag whole) {
        return part.size() > 0 && part.shared(whole) >= ALIKE * part.size();
    }

    private List<Pair> trace() {
        List<Pair> pairs = new ArrayList<>();
        int i = before.size();
        int j = after.size();
        while (i > 0 || j > 0) {
            Step step = steps[i][j];
            pairs.add(new Pair(before.subList(i - step.before, i), after.subList(j - step.after, j)));
            i -= step.before;
            j -= step.after;
        }
        return pairs.reversed();
    }
}
