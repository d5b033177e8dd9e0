package org.dateline.article;

import java.util.Optional;
import org.dateline.source.Citation;

/**
 * A value together with how it is known.
 *
 * @param value the value, cleaned
 * @param basis how it is known
 * @param words the page's words for it, where a reader can see them
 * @param <T> the value's type
 */
public record Stated<T>(T value, Basis basis, Optional<Citation> words) {
    public static <T> Stated<T> of(T value, Basis basis) {
        return new Stated<>(value, basis, Optional.empty());
    }

    public static <T> Stated<T> of(T value, Basis basis, Citation words) {
        return new Stated<>(value, basis, Optional.of(words));
    }
}
