package org.dateline.chronology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.Report;
import org.dateline.commitment.Commitment;
import org.dateline.language.Party;
import org.dateline.source.Citation;
import org.dateline.statement.Hop;
import org.dateline.text.Wanted;

/** Decides which lines a {@link Query} asks for. Immutable. */
final class Selection {
    private final Query query;
    private final Optional<Wanted> about;
    private final Optional<Wanted> actor;

    Selection(Query query) {
        this.query = query;
        this.about = query.about().map(Wanted::inflected);
        this.actor = query.actor().map(Wanted::name);
    }

    boolean asksFor(Entry entry) {
        return query.days().touch(entry.when())
                && isAbout(entry.citations())
                && hasActor(entry.claim().reports().stream().flatMap(Selection::parties));
    }

    /** A commitment is asked for by when it was made or is due. */
    boolean asksFor(Commitment commitment) {
        return (query.days().touch(commitment.due()) || query.days().touch(commitment.made()))
                && isAbout(commitment.sources())
                && hasActor(Stream.concat(commitment.who().stream(), commitment.to().stream())
                        .map(Party::label));
    }

    private boolean isAbout(List<Citation> citations) {
        return about.map(wanted -> citations.stream().map(Citation::words).anyMatch(wanted::isIn))
                .orElse(true);
    }

    private boolean hasActor(Stream<String> labels) {
        return actor.map(name -> labels.anyMatch(name::isIn)).orElse(true);
    }

    private static Stream<String> parties(Report report) {
        return switch (report) {
            case Report.Said said ->
                Stream.concat(
                        said.statement().chain().speaker().stream().map(Party::label),
                        said.statement().chain().hops().stream().map(Hop::outlet));
            case Report.Told told ->
                Stream.concat(told.event().agent().stream(), told.event().target().stream())
                        .map(Party::label);
        };
    }
}
