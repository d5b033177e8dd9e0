package org.dateline.article;

import org.dateline.source.Citation;

/**
 * The agency or outlet that a text is credited to, when that is not the outlet that carries it.
 *
 * @param name the name as the page has it
 * @param kind whether the whole text is credited or a part
 * @param words where the credit stands
 * @param foundBy the rule that found it
 */
public record Credit(String name, Kind kind, Citation words, String foundBy) {
    /** How much is credited. */
    public enum Kind {
        /** The text is theirs: "(Agency) —", a line with the agency's name, an agency's byline. */
        WHOLE,
        /** They helped: "Agency contributed to this report", "With files from Agency". */
        CONTRIBUTED
    }
}
