package org.dateline.bench.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019) and the gradient cut to length 1. What each step makes
 * is freed with the step: results hang on the manager of their first operand, which for the moments is the longest-lived.
 * Not thread-safe.
 */
final class Adam {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.98;
    private static final double DECAY = 0.01;
    private static final double NEW_LAYERS = 10;
    private static final double TINY = 1e-8;

    private final Map<String, NDArray> weights;
    /** The moments, and how many steps they are of. */
    final Map<String, NDArray> mean = new LinkedHashMap<>();

    final Map<String, NDArray> square = new LinkedHashMap<>();
    int steps;

    Adam(Map<String, NDArray> weights) {
        this.weights = weights;
        weights.forEach((name, weight) -> {
            mean.put(name, weight.zerosLike());
            square.put(name, weight.zerosLike());
        });
    }

    /**
     * Moves each weight against its gradient and sets the gradient to 0; what is new learns ten times as fast.
     *
     * @return false where the gradient is no number: nothing is moved then
     */
    boolean step(NDManager scope, double rate) {
        steps++;
        double length = 0;
        for (NDArray weight : weights.values()) {
            try (NDManager here = scope.newSubManager()) {
                NDArray gradient = weight.getGradient();
                gradient.attach(here);
                length += gradient.square().sum().getFloat();
            }
        }
        if (!Double.isFinite(length)) {
            weights.values().forEach(Adam::clear);
            return false;
        }
        double scale = Math.min(1, 1 / Math.sqrt(length));
        weights.forEach((name, weight) -> {
            boolean tuned = name.startsWith("encoder.");
            try (NDManager here = scope.newSubManager()) {
                move(name, weight, scale, tuned ? rate : NEW_LAYERS * rate, here);
            }
        });
        return true;
    }

    /** To 0; what is no number stays none when it is multiplied by 0. */
    private static void clear(NDArray weight) {
        try (NDArray gradient = weight.getGradient()) {
            gradient.set(new float[(int) gradient.size()]);
        }
    }

    private void move(String name, NDArray weight, double scale, double rate, NDManager here) {
        NDArray gradient = weight.getGradient();
        gradient.attach(here);
        NDArray first = Objects.requireNonNull(mean.get(name));
        NDArray second = Objects.requireNonNull(square.get(name));
        first.muli(FIRST).addi(gradient.mul((1 - FIRST) * scale));
        second.muli(SECOND).addi(gradient.square().muli((1 - SECOND) * scale * scale));
        NDArray root = second.sqrt();
        root.attach(here);
        root.muli(1 / Math.sqrt(1 - Math.pow(SECOND, steps))).addi(TINY);
        NDArray change = first.div(root);
        change.attach(here);
        weight.subi(change.muli(rate / (1 - Math.pow(FIRST, steps))));
        if (weight.getShape().dimension() > 1) {
            weight.muli(1 - DECAY * rate);
        }
        gradient.muli(0);
    }
}
