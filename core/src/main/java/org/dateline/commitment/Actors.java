package org.dateline.commitment;

import java.util.Optional;
import org.dateline.event.Parties;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.statement.Bodies;
import org.dateline.syntax.Sentence;

/** Whoever acts in a clause. Stateless and thread-safe. */
final class Actors {
    private Actors() {}

    /** The mention at a token, or the phrase of a noun for people or a body ("the rebels"), which the reading may pass over. */
    static Optional<Party> speaking(Reading reading, Sentence sentence, int index) {
        Optional<Party> mentioned = Parties.at(reading, sentence, index);
        return mentioned.isPresent() || !Bodies.isOne(sentence.token(index))
                ? mentioned
                : Optional.of(at(reading, sentence, index));
    }

    /** The mention at a token; where the reading has none ("the rebels"), the words of its phrase. */
    static Party at(Reading reading, Sentence sentence, int index) {
        return Parties.at(reading, sentence, index)
                .orElseGet(() -> new Party.Unnamed(reading.article().text().cite(Parties.phrase(sentence, index))));
    }
}
