package org.dateline.chronology;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a chronology is asked to be about. Everything by default.
 *
 * @param about words that an entry's sentence must hold, all of them, in any order and inflection
 * @param from the first day
 * @param to the last day, included
 * @param actor a name, or a part of one, that must speak or act
 */
public record Query(Optional<String> about, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> actor) {
    private static final Query EVERYTHING =
            new Query(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Query {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("'to' (" + to.get() + ") lies before 'from' (" + from.get() + ")");
        }
    }

    public static Query everything() {
        return EVERYTHING;
    }
}
