package org.dateline.article;

import org.dateline.source.Span;

/**
 * A stretch of text whose markup says what it is.
 *
 * @param role what it is
 * @param span where it stands; may be empty
 * @param value the machine-readable value of its attributes, or the empty string
 */
record Mark(Role role, Span span, String value) {
    /** What markup can say of a stretch. */
    enum Role {
        AUTHOR,
        PUBLISHED,
        MODIFIED,
        TIME,
        SECTION,
        TAG,
        /** The few words of another matter that a headline begins with: "Budget" in "Budget: Minister leaves". */
        KICKER
    }
}
