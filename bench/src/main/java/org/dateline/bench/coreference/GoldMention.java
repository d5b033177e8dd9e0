package org.dateline.bench.coreference;

import java.util.List;
import org.dateline.source.Span;

/**
 * A mention in the gold data.
 *
 * @param span the whole phrase
 * @param core the words that it is at the least, or its head where the data names none
 * @param group whom or what it stands for, within its document
 * @param person whether that is a person or persons
 * @param kind how it stands for them
 */
record GoldMention(Span span, List<Span> core, String group, boolean person, Kind kind) {

    /** How a mention stands for someone. */
    enum Kind {
        /** At least two proper nouns that are no title ("Orla Vell"). */
        FULL_NAME,
        /** One proper noun, with or without a title ("Mr. Vell"). */
        ONE_NAME,
        /** A common noun, a number, anything else ("the minister"). */
        NOMINAL,
        PRONOUN
    }

    GoldMention {
        core = List.copyOf(core);
    }
}
