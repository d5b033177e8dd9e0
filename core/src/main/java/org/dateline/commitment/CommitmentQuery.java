package org.dateline.commitment;

import java.util.Optional;
import java.util.Set;
import org.dateline.language.Party;
import org.dateline.source.Citation;
import org.dateline.text.Wanted;
import org.dateline.time.Days;

/**
 * Which commitments are asked for; all by default.
 *
 * @param by a name, or a part of one, of whoever made it
 * @param about words that one of its sources must hold, all of them, in any order and inflection
 * @param kinds the kinds of commitment; any if empty
 * @param statuses what came of it; anything if empty
 * @param due the days on one of which it must fall due
 */
public record CommitmentQuery(
        Optional<String> by,
        Optional<String> about,
        Set<Commitment.Kind> kinds,
        Set<Commitment.Status> statuses,
        Days due) {
    private static final CommitmentQuery EVERYTHING =
            new CommitmentQuery(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Days.any());

    public CommitmentQuery {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    public static CommitmentQuery everything() {
        return EVERYTHING;
    }

    /** Whether a commitment is one that is asked for. */
    public boolean asksFor(Commitment commitment) {
        return due.touch(commitment.due()) && asksForAtAnyTime(commitment);
    }

    /** Whether it is left out because nobody knows when it is due. */
    public boolean missesForItsTime(Commitment commitment) {
        return !due.areAny() && commitment.due().resolved().isEmpty() && asksForAtAnyTime(commitment);
    }

    private boolean asksForAtAnyTime(Commitment commitment) {
        return (kinds.isEmpty() || kinds.contains(commitment.kind()))
                && (statuses.isEmpty() || statuses.contains(commitment.status()))
                && by.map(Wanted::name).map(name -> isBy(commitment, name)).orElse(true)
                && about.map(Wanted::inflected)
                        .map(words -> commitment.sources().stream()
                                .map(Citation::words)
                                .anyMatch(words::isIn))
                        .orElse(true);
    }

    private static boolean isBy(Commitment commitment, Wanted name) {
        return commitment.who().map(Party::label).filter(name::isIn).isPresent();
    }
}
