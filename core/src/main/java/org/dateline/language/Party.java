package org.dateline.language;

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

    /** Someone whom the document describes and does not name: "a senior official". */
    record Unnamed(Citation words) implements Party {
        @Override
        public String label() {
            return words.words();
        }
    }
}
