package org.dateline.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.dateline.source.Span;

/**
 * Finds the PLOVER root of a happening from the words that tell it, by multinomial logistic regression. Immutable and
 * thread-safe.
 */
public final class PloverClassifier {
    /** What an event's {@code foundBy} says of the model. */
    static final String NAME = "plover-linear";

    private static final double SURE = 0.5;

    private final PloverModel model;

    public PloverClassifier(PloverModel model) {
        this.model = model;
    }

    /** The classifier with the model that comes with Dateline, loaded at the first call. */
    public static PloverClassifier bundled() {
        return Holder.BUNDLED;
    }

    /**
     * A class and how sure it is.
     *
     * @param root the likeliest class
     * @param probability its probability by the model
     */
    public record Guess(PloverRoot root, double probability) {}

    /**
     * The likeliest root, however sure.
     *
     * @param source the words of {@code text} for who acts
     * @param target the words of {@code text} for whom it is done to
     */
    public Guess guess(String text, Optional<Span> source, Optional<Span> target) {
        double[] probabilities = model.probabilities(PloverFeatures.of(text, source, target));
        int best = 0;
        for (int c = 1; c < probabilities.length; c++) {
            best = probabilities[c] > probabilities[best] ? c : best;
        }
        return new Guess(PloverModel.ROOTS.get(best), probabilities[best]);
    }

    /** The root, or {@link PloverRoot#NOT_CLASSIFIED} where the model isn't sure enough. */
    public PloverRoot classify(String text, Optional<Span> source, Optional<Span> target) {
        Guess guess = guess(text, source, target);
        return guess.probability() < SURE ? PloverRoot.NOT_CLASSIFIED : guess.root();
    }

    private static final class Holder {
        private static final PloverClassifier BUNDLED = load();

        private static PloverClassifier load() {
            try (InputStream in =
                    Objects.requireNonNull(PloverClassifier.class.getResourceAsStream("plover-model.bin.gz"))) {
                return new PloverClassifier(PloverModel.read(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
