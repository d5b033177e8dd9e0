package org.dateline.language;

import java.util.OptionalInt;
import org.dateline.source.Span;

/**
 * A place in the text that stands for a person, an organisation or a country.
 *
 * @param span the whole phrase, with titles, roles and modifiers
 * @param head the name or the head noun or pronoun in it
 * @param form how it stands for them
 * @param actor the index into the reading's actors, or empty if it is not known who is meant
 * @param foundBy the rule that joined it, or that found it
 */
public record Mention(Span span, Span head, Form form, OptionalInt actor, String foundBy) {
    /** How a mention stands for someone. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }

    public Mention {
        if (!span.contains(head)) {
            throw new IllegalArgumentException("the head " + head + " lies outside " + span);
        }
    }
}
