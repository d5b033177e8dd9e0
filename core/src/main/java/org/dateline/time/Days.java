package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that are asked for, from the first to the last, both included. Either end may be open.
 *
 * @param from the first day, if there is one
 * @param to the last day, if there is one
 */
public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final Days ANY = new Days(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if the last day lies before the first */
    public Days {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "the last day (" + to.get() + ") lies before the first (" + from.get() + ")");
        }
    }

    /** All days: nothing is asked of a time, not even that it is known. */
    public static Days any() {
        return ANY;
    }

    /** Whether nothing is asked of a time. */
    public boolean areAny() {
        return from.isEmpty() && to.isEmpty();
    }

    /**
     * Whether a time shares a day with these. A month of which these days are a part does; a time that is not known does
     * only where nothing is asked of it.
     */
    public boolean touch(When when) {
        return areAny() || when.resolved().filter(this::overlap).isPresent();
    }

    private boolean overlap(When.Resolved known) {
        return from.map(day -> known.end().isAfter(day)).orElse(true)
                && to.map(day -> !known.start().isAfter(day)).orElse(true);
    }
}
