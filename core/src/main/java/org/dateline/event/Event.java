package org.dateline.event;

import java.util.Optional;
import org.dateline.language.Party;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.time.When;

/**
 * Something that an article says came to pass, is planned, denied or feared.
 *
 * @param agent who did it
 * @param target to whom or what
 * @param predicate the words for the act
 * @param clause the clause that tells it
 * @param sentence the whole sentence, which holds the clause
 * @param root its PLOVER class
 * @param when when it happened or shall happen; never the time of publication unless the words say so
 * @param place where
 * @param reality whether it came to pass
 * @param background whether the article tells it as background, long before its own news
 * @param foundBy the rule or model that found it
 */
public record Event(
        Optional<Party> agent,
        Optional<Party> target,
        Citation predicate,
        Citation clause,
        Citation sentence,
        PloverRoot root,
        When when,
        Optional<Citation> place,
        Reality reality,
        boolean background,
        String foundBy) {

    /** Whether an event came to pass. */
    public enum Reality {
        HAPPENED,
        PLANNED,
        DENIED,
        FEARED
    }

    public Event {
        if (!sentence.capture().equals(clause.capture()) || !sentence.span().contains(clause.span())) {
            throw new IllegalArgumentException("the clause stands outside its sentence: " + clause);
        }
    }

    public CaptureId capture() {
        return clause.capture();
    }
}
