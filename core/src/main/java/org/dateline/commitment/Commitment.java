package org.dateline.commitment;

import java.util.List;
import java.util.Optional;
import org.dateline.language.Party;
import org.dateline.source.Citation;
import org.dateline.time.When;

/**
 * A promise, threat, demand, offer or deadline, and what came of it.
 *
 * @param kind which of these it is
 * @param who who made it, where that is told
 * @param to to whom
 * @param what the shortest full clause that says what
 * @param made when it was made
 * @param due by when
 * @param dueWords the words that say so
 * @param condition the condition that it was put under
 * @param status what came of it
 * @param evidence the words that show the status; never empty for a status that rests on words
 * @param sources every place that tells of the commitment, the fullest first; at least one
 * @param foundBy the rule or model that found it
 */
public record Commitment(
        Kind kind,
        Optional<Party> who,
        Optional<Party> to,
        Citation what,
        When made,
        When due,
        Optional<Citation> dueWords,
        Optional<Citation> condition,
        Status status,
        List<Citation> evidence,
        List<Citation> sources,
        String foundBy) {

    /** The kinds of commitment. */
    public enum Kind {
        PROMISE,
        THREAT,
        DEMAND,
        OFFER,
        DEADLINE
    }

    /** What came of a commitment. */
    public enum Status {
        /** Nothing is told of its outcome. */
        OPEN(false),
        /** Words say that it was kept, carried out or met. */
        KEPT(true),
        /** Words say that it was broken. */
        BROKEN(true),
        /** Words say that it was taken back. */
        WITHDRAWN(true),
        /** Words say that its time passed and it was not carried out or met. */
        PASSED_UNMET(true),
        /** Its due date lies before the date that the caller gave, and no words tell of an outcome: arithmetic only. */
        OVERDUE(false);

        private final boolean restsOnWords;

        Status(boolean restsOnWords) {
            this.restsOnWords = restsOnWords;
        }

        /** Whether words must show this status. */
        public boolean restsOnWords() {
            return restsOnWords;
        }
    }

    public Commitment {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a commitment has a source");
        }
        if (status.restsOnWords() && evidence.isEmpty()) {
            throw new IllegalArgumentException(status + " needs words that show it");
        }
    }
}
