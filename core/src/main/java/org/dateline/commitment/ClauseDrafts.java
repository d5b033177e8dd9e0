package org.dateline.commitment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.event.EventTimes;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.time.TimeExpression;
import org.dateline.time.When;

/** Makes drafts of clauses: who stands in them, when they were made and are due. Stateless beside its reading. */
record ClauseDrafts(Reading reading, int page) {
    private static final Set<String> BY = Set.of("by");

    Draft draft(
            Commitment.Kind kind,
            Clause clause,
            Span what,
            Optional<Clause> act,
            Optional<Party> who,
            Optional<Party> to,
            String rule) {
        return draft(kind, clause.span().cover(what), clause, what, act, who, to, rule);
    }

    Draft draft(
            Commitment.Kind kind,
            Span around,
            Clause clause,
            Span what,
            Optional<Clause> act,
            Optional<Party> who,
            Optional<Party> to,
            String rule) {
        When made = EventTimes.of(reading, clause)
                .filter(time -> !what.contains(time.span()))
                .map(TimeExpression::when)
                .orElseGet(When::notStated);
        Names actors = Names.of(who).and(Names.of(act.flatMap(this::subject)));
        Draft.Due due = DueDates.in(reading, around, made);
        String words = Wording.withoutDue(reading, what, due);
        return new Draft(
                page,
                kind,
                who,
                to,
                cite(what),
                made,
                made.resolved()
                        .or(() -> reading.article().publishedWhen().resolved())
                        .map(When.Resolved::start),
                due,
                Conditions.in(reading, around),
                cite(around),
                act.map(done -> Act.of(reading, done, words, actors))
                        .orElseGet(() -> Act.of(words, actors))
                        .by(doers(kind, actors, who, to, act)),
                List.of(),
                rule);
    }

    /** Whoever is to act: who commits themselves or, for a demand, the one addressed and the subject of the act. */
    private Names doers(
            Commitment.Kind kind, Names actors, Optional<Party> who, Optional<Party> to, Optional<Clause> act) {
        boolean asks = kind == Commitment.Kind.DEMAND || kind == Commitment.Kind.DEADLINE;
        return asks ? Names.of(to).and(Names.of(act.flatMap(this::subject))).without(Names.of(who)) : actors;
    }

    Optional<Party> subject(Clause clause) {
        return at(clause, Actors.subject(clause));
    }

    Optional<Party> agent(Clause clause) {
        return at(clause, clause.oblique(BY));
    }

    Optional<Party> recipient(Clause clause) {
        return at(clause, clause.recipient());
    }

    Optional<Party> at(Clause clause, OptionalInt place) {
        return place.isPresent()
                ? Actors.speaking(reading, clause.sentence(), place.getAsInt())
                        .filter(party -> !Wording.isPronoun(party))
                : Optional.empty();
    }

    Citation cite(Span span) {
        return reading.article().text().cite(span);
    }
}
