package org.dateline.language;

import java.util.Optional;

/**
 * Someone or something that a document names, with all that it says of them in their fullest mention.
 *
 * @param name the fullest form of the name in the document
 * @param kind what it is
 * @param role the role or title that the document gives, such as {@code national security adviser}
 * @param organisation the organisation, country or body that the role is held in
 */
public record Actor(String name, Name.Kind kind, Optional<String> role, Optional<String> organisation) {
    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor has a name");
        }
    }
}
