package org.dateline.language;

import java.util.Locale;
import java.util.Set;
import org.dateline.source.Citation;

/** Someone who speaks or acts, as far as the document tells who they are. */
public sealed interface Party {
    /** The words that stand for them at this place. */
    Citation words();

    /** What to call them. */
    String label();

    /** Someone whom the document names. */
    record Known(Actor actor, Citation words) implements Party {
        @Override
        public String label() {
            return actor.name();
        }
    }

    /** Someone whom the document describes and does not name ("a senior official"), or of whom it is not clear who is meant. */
    record Unnamed(Citation words) implements Party {
        private static final Set<String> PRONOUNS =
                Set.of("he", "she", "they", "it", "him", "her", "them", "who", "i", "we", "you", "this", "that", "one");

        @Override
        public String label() {
            return PRONOUNS.contains(words.words().toLowerCase(Locale.ROOT))
                    ? "someone (“" + words.words() + "”)"
                    : words.words();
        }
    }
}
