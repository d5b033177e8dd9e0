package org.dateline.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.language.Party;
import org.dateline.source.Citation;
import org.dateline.time.When;

/**
 * One place that tells of a commitment.
 *
 * @param page the index of the reading that it stands in
 * @param known the day on which it was made or, where that isn't told, already known; empty where neither is
 * @param source the words that tell of it
 * @param act what it is about
 * @param outcome what the same place already tells of its outcome
 */
record Draft(
        int page,
        Commitment.Kind kind,
        Optional<Party> who,
        Optional<Party> to,
        Citation what,
        When made,
        Optional<LocalDate> known,
        Due due,
        Optional<Citation> condition,
        Citation source,
        Act act,
        List<Outcome> outcome,
        String foundBy) {

    /**
     * When a commitment is due.
     *
     * @param when the time, or why it isn't known
     * @param words the words for it
     */
    record Due(When when, Optional<Citation> words) {
        static final Due NONE = new Due(When.notStated(), Optional.empty());
    }

    /**
     * What became of a commitment.
     *
     * @param status what
     * @param page the index of the reading that tells it
     * @param evidence the words that tell it
     */
    record Outcome(Commitment.Status status, int page, Citation evidence) {}

    Draft {
        outcome = List.copyOf(outcome);
    }

    /** Whether it is to make others act. */
    boolean isAsking() {
        return switch (kind) {
            case DEMAND, DEADLINE -> true;
            case PROMISE, THREAT, OFFER -> false;
        };
    }

    /** How much it tells: a fuller draft stands for the others. */
    int fullness() {
        return (due.when().resolved().isPresent() ? 8 : 0)
                + (who.filter(Party.Known.class::isInstance).isPresent() ? 4 : who.isPresent() ? 2 : 0)
                + (act.verb().isPresent() ? 2 : 0)
                + (to.isPresent() ? 1 : 0)
                + (due.words().isPresent() ? 1 : 0);
    }
}
