package org.dateline.commitment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.statement.Statement;
import org.dateline.syntax.Sentence;

/**
 * Finds in one reading what became of commitments. Only words count: the act itself told as done or not done by the same
 * actor, or words such as "kept its promise", "the deadline came and went", "dropped the demand". Every commitment asks every
 * later reading, so what a reading may tell at all is found once. One object serves one reading.
 */
final class Outcomes {
    private final Reading reading;
    private final int page;
    private final Facts facts;
    private final Lapses lapses;
    private final SpokenOf spoken;
    private final Doings doings;
    private final List<Telling> telling;
    private final Set<String> verbs = new HashSet<>();
    private boolean open;

    /**
     * A sentence that may tell what became of something.
     *
     * @param gone whether it may tell that a limit passed
     */
    private record Telling(Sentence sentence, boolean gone, List<Told> clauses) {}

    /**
     * A clause that may.
     *
     * @param open whether of any commitment
     * @param verbs or else of one to do what one of these names, see {@link Deed#verbs}
     */
    private record Told(Clause clause, boolean open, Set<String> verbs) {}

    Outcomes(Reading reading, int page, List<Statement> statements, Rarity rarity) {
        this.reading = reading;
        this.page = page;
        this.facts = new Facts(statements);
        this.lapses = new Lapses(reading, page, statements);
        Ties ties = new Ties(reading, rarity);
        this.spoken = new SpokenOf(reading, lapses, ties);
        this.doings = new Doings(reading, lapses, ties);
        this.telling = reading.sentences().stream()
                .map(this::telling)
                .filter(each -> each.gone() || !each.clauses().isEmpty())
                .toList();
    }

    private Telling telling(Sentence sentence) {
        List<Told> clauses = new ArrayList<>();
        for (Clause clause : Clause.of(sentence)) {
            boolean any = Lapses.mayTell(clause) || spoken.isNamed(clause) || Doings.isCompleting(clause);
            Set<String> done = doings.verbs(clause);
            if (any || !done.isEmpty()) {
                clauses.add(new Told(clause, any, done));
                verbs.addAll(done);
                open |= any;
            }
        }
        boolean gone = lapses.isGone(sentence);
        open |= gone;
        return new Telling(sentence, gone, clauses);
    }

    /** What the reading tells of the commitment that {@code draft} tells of; nothing that stands before the draft. */
    List<Draft.Outcome> of(Draft draft) {
        List<Draft.Outcome> found = new ArrayList<>();
        Set<String> wanted = draft.act().deed().map(Deed::verbs).orElse(Set.of());
        if (!open && Collections.disjoint(wanted, verbs)) {
            return found;
        }
        for (Telling each : telling) {
            if (draft.page() == page
                    && each.sentence().span().end() <= draft.source().span().start()) {
                continue;
            }
            Span sentence = each.sentence().span();
            if (each.gone() && lapses.isGone(draft, each.sentence())) {
                found.add(outcome(Commitment.Status.PASSED_UNMET, sentence));
            }
            for (Told told : each.clauses()) {
                boolean may = told.open() || !Collections.disjoint(wanted, told.verbs());
                if (may && !isInside(draft, told.clause())) {
                    of(draft, told.clause()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Draft.Outcome outcome(Commitment.Status status, Span words) {
        return new Draft.Outcome(status, page, cite(words));
    }

    private Optional<Draft.Outcome> of(Draft draft, Clause clause) {
        boolean past = clause.mood() == Clause.Mood.PAST;
        Optional<Commitment.Status> lapsed = past
                ? lapses.in(draft, clause)
                        .or(() -> lapses.absent(draft, clause))
                        .or(() -> lapses.ignored(draft, clause))
                : Optional.empty();
        if (lapsed.isPresent()) {
            return lapsed.map(status -> outcome(status, Lapses.words(clause)));
        }
        Optional<Commitment.Status> status = spoken.of(draft, clause).or(() -> doings.of(draft, clause));
        return status.flatMap(each -> told(draft, clause, each));
    }

    /** The outcome, if the page tells it itself or gives it on the word of one who can be taken at it. */
    private Optional<Draft.Outcome> told(Draft draft, Clause clause, Commitment.Status status) {
        if (facts.isOwn(clause) || (status == Commitment.Status.WITHDRAWN && facts.isSaidBy(draft, clause))) {
            return Optional.of(outcome(status, clause.span()));
        }
        return facts.reported(clause)
                .filter(statement -> status == Commitment.Status.WITHDRAWN
                        || (status == Commitment.Status.KEPT && !spoken.isNamed(clause))
                        || Facts.isJudge(draft, statement))
                .map(statement -> outcome(status, clause.sentence().span()));
    }

    /** The words that make a commitment are not its outcome. */
    private boolean isInside(Draft draft, Clause clause) {
        return draft.page() == page
                && draft.source().span().overlaps(clause.token().span())
                && !(draft.kind() == Commitment.Kind.DEADLINE && Lapses.isLapsing(clause));
    }

    private Citation cite(Span span) {
        return reading.article().text().cite(span);
    }
}
