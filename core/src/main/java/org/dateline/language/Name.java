package org.dateline.language;

import org.dateline.source.Span;

/**
 * A proper name in the text.
 *
 * @param span its extent, without titles and roles
 * @param kind what it names; one name has one kind in a document
 * @param foundBy the model or rule that found it
 */
public record Name(Span span, Kind kind, String foundBy) {
    /** What a name names. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        /** A news outlet or agency. */
        OUTLET,
        PLACE,
        /** A nationality, or a religious or political group. */
        GROUP,
        OTHER
    }
}
