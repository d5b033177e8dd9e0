package org.dateline.commitment;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.event.Parties;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.time.When;

/** Finds what an agreement lays down for those who made it. One object serves one reading. */
final class AgreedDrafts {
    static final Set<String> AGREEMENT =
            Set.of("agree", "agreement", "accord", "deal", "pact", "treaty", "truce", "communique", "communiqué");

    private static final Set<String> TELLING = Set.of("reveal", "show", "say", "tell", "announce", "expect", "see");

    private final Reading reading;
    private final ClauseDrafts clauses;

    AgreedDrafts(Reading reading, ClauseDrafts clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    /** What an agreement lays down: "the two ports will open by May", near words of an agreement. */
    Optional<Draft> of(Clause clause) {
        boolean ahead = clause.mood() == Clause.Mood.FUTURE || isTo(clause);
        if (!ahead
                || TELLING.contains(clause.lemma())
                || clause.isNegated()
                || clause.subject().isEmpty()
                || !isNearAgreement(clause.sentence())) {
            return Optional.empty();
        }
        Draft.Due due = DueDates.limit(reading, clause.span(), clause.span(), When.notStated());
        if (due.words().isEmpty() || Conditions.isCondition(clause)) {
            return Optional.empty();
        }
        Span who = Parties.phrase(clause.sentence(), clause.subject().getAsInt());
        Optional<Party> party = clauses.subject(clause).or(() -> Optional.of(new Party.Unnamed(clauses.cite(who))));
        Span what =
                who.cover(clause.token().span()).cover(due.words().orElseThrow().span());
        return Optional.of(clauses.draft(
                Commitment.Kind.PROMISE,
                what,
                clause,
                what,
                Optional.of(clause),
                party,
                Optional.empty(),
                "laid down by agreement"));
    }

    /** "are to open". */
    private static boolean isTo(Clause clause) {
        int at = clause.verb() - 1;
        return at > 0
                && clause.token().tag().equals("VB")
                && clause.sentence().token(at).lemma().equals("to")
                && clause.sentence().token(at - 1).tag().startsWith("VB")
                && !clause.sentence().token(at - 1).tag().equals("VBD")
                && clause.sentence().token(at - 1).lemma().equals("be");
    }

    private boolean isNearAgreement(Sentence sentence) {
        int at = reading.sentences().indexOf(sentence);
        return reading.sentences().subList(Math.max(0, at - 1), at + 1).stream()
                .flatMap(near -> near.tokens().stream())
                .anyMatch(token -> AGREEMENT.contains(token.lemma()));
    }
}
