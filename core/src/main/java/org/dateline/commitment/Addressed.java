package org.dateline.commitment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.event.Parties;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.statement.Statement;
import org.dateline.syntax.Sentence;

/** Who is to do what a statement asks or promises, and whom it is put to. Stateless. */
final class Addressed {
    private static final Set<String> ADDRESSED = Set.of("from", "of", "to", "against");

    private Addressed() {}

    /** Whoever is to act in "for the port to open". */
    static Optional<Party> awaited(Reading reading, Span content) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(content))
                .flatMap(sentence -> Clause.of(sentence).stream())
                .filter(clause -> content.contains(clause.token().span()))
                .filter(clause -> clause.token().tag().equals("VB")
                        && !clause.sentence().dependents(clause.verb(), "nsubj").isEmpty()
                        && !StatementDrafts.isModal(clause))
                .findFirst()
                .flatMap(clause -> subject(reading, clause));
    }

    /** Whoever is to act in "ordered the protesters to leave". */
    static Optional<Party> ordered(Reading reading, Span content) {
        Optional<Sentence> found = reading.sentenceAt(content.start());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = found.get();
        for (int i = Math.max(1, sentence.firstIn(content)); i + 1 < sentence.size(); i++) {
            boolean act = sentence.token(i).tag().equals("TO")
                    && sentence.token(i + 1).tag().equals("VB");
            if (act || sentence.token(i).isVerb()) {
                boolean named = act
                        && sentence.token(i - 1).isNoun()
                        && content.contains(sentence.token(i - 1).span());
                return named ? Parties.at(reading, sentence, i - 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static Optional<Party> subject(Reading reading, Clause clause) {
        OptionalInt subject = Actors.subject(clause);
        return subject.isPresent() ? Parties.at(reading, clause.sentence(), subject.getAsInt()) : Optional.empty();
    }

    /** Whoever is to act, by whatever words. */
    static Optional<Party> acting(Reading reading, Clause clause) {
        OptionalInt subject = Actors.subject(clause);
        return subject.isPresent()
                ? Optional.of(Actors.at(reading, clause.sentence(), subject.getAsInt()))
                : Optional.empty();
    }

    /** Whoever is told, asked or warned, by the tree around the cue. */
    static Optional<Party> addressee(Reading reading, Statement statement) {
        Optional<Span> cue = statement.cue().map(Citation::span);
        if (cue.isEmpty() || reading.sentenceAt(cue.get().start()).isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = reading.sentenceAt(cue.get().start()).get();
        int at = sentence.firstIn(cue.get());
        Clause clause = new Clause(sentence, at);
        for (OptionalInt place : List.of(clause.recipient(), clause.object(), clause.oblique(ADDRESSED))) {
            if (place.isPresent()
                    && !overlapsContent(
                            statement, sentence.token(place.getAsInt()).span())) {
                return Parties.at(reading, sentence, place.getAsInt()).filter(party -> !isHop(statement, party));
            }
        }
        return Optional.empty();
    }

    private static boolean overlapsContent(Statement statement, Span place) {
        return statement.content().stream().anyMatch(content -> content.span().overlaps(place));
    }

    /** An outlet that was told passes words on; they aren't meant for it. */
    private static boolean isHop(Statement statement, Party party) {
        return statement.chain().hops().stream()
                .anyMatch(hop -> party.words().words().contains(hop.outlet())
                        || party.label().equals(hop.outlet()));
    }
}
