package org.dateline.bench.event;

import java.util.Optional;
import org.dateline.event.PloverRoot;
import org.dateline.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the class of the event that it tells.
 *
 * @param text the sentence
 * @param source the words for who acts
 * @param target the words for whom it is done to
 * @param root the name of the class
 */
record GoldEvent(
        String text, @Nullable String source, @Nullable String target, String root) {

    Optional<Span> sourceSpan() {
        return place(source);
    }

    Optional<Span> targetSpan() {
        return place(target);
    }

    /** The class, or nothing if there is no such class. */
    Optional<PloverRoot> gold() {
        for (PloverRoot each : PloverRoot.values()) {
            if (each.name().equals(root) && each != PloverRoot.NOT_CLASSIFIED) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> place(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        int at = text.indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(Span.of(at, at + words.length()));
    }
}
