package org.dateline.report;

import java.util.Comparator;
import org.dateline.source.Span;

/**
 * A stretch of cited words and their role.
 *
 * @param role what the words are
 * @param span where they stand in their source text
 */
record Part(Role role, Span span) implements Comparable<Part> {
    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::span).thenComparing(Part::role);

    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }
}
