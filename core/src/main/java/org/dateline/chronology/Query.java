package org.dateline.chronology;

import java.util.Optional;
import org.dateline.time.Days;

/**
 * What a chronology is asked to be about. Everything by default.
 *
 * @param about words that an entry's sentence must hold, all of them, in any order and inflection
 * @param days the days that it must touch
 * @param actor a name, or a part of one, that must speak or act
 */
public record Query(Optional<String> about, Days days, Optional<String> actor) {
    private static final Query EVERYTHING = new Query(Optional.empty(), Days.any(), Optional.empty());

    public static Query everything() {
        return EVERYTHING;
    }
}
