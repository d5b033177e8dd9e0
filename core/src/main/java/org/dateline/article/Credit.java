package org.dateline.article;

import java.util.Optional;
import org.dateline.source.Citation;

/**
 * The agency or outlet that a text is credited to, when that is not the outlet that carries it; of an agency's own item, whom
 * the item is to be credited to, which may be the agency.
 *
 * @param name the name as the page has it
 * @param kind whether the whole text is credited or a part
 * @param words where the credit stands; empty where it was supplied with the item, and stands nowhere in its text
 * @param foundBy the rule that found it
 */
public record Credit(String name, Kind kind, Optional<Citation> words, String foundBy) {
    /** How much is credited. */
    public enum Kind {
        /** The text is theirs: "(Agency) —", a line with the agency's name, an agency's byline. */
        WHOLE,
        /** They helped: "Agency contributed to this report", "With files from Agency". */
        CONTRIBUTED
    }
}
