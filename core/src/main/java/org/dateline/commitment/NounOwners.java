package org.dateline.commitment;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.Clause;
import org.dateline.event.Parties;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Whose a promise, a plan or a deadline is that a sentence tells of by a noun. One object serves one sentence. */
final class NounOwners {
    private static final Set<String> SETTING = Set.of("impose", "set", "give", "issue", "announce");
    private static final Set<String> ANNOUNCING =
            Set.of("announce", "unveil", "outline", "present", "reveal", "confirm", "launch", "adopt");
    private static final Set<String> BY = Set.of("by");

    private final Reading reading;
    private final Sentence sentence;

    NounOwners(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
    }

    /** Whoever set a deadline, told within the noun's phrase or by the verb above it. */
    Optional<Party> setter(int noun) {
        return setterWithin(noun).or(() -> setterAbove(noun));
    }

    /** Whoever announces a plan of their own to do something. */
    Optional<Party> announcer(int noun) {
        boolean act = sentence.dependents(noun, "acl").stream()
                .anyMatch(i -> sentence.token(i).tag().equals("VB"));
        return act ? subjectOf(noun, ANNOUNCING) : Optional.empty();
    }

    /** Who set it: the first verb of setting in the noun's phrase says so, whichever word the tree hangs it on. */
    private Optional<Party> setterWithin(int noun) {
        for (int i = noun + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.hasRelation("acl") && SETTING.contains(token.lemma()) && sentence.isWithin(i, noun)) {
                Clause clause = new Clause(sentence, i);
                OptionalInt place = token.relation().equals("acl") ? clause.oblique(BY) : ownSubject(clause);
                if (place.isPresent()) {
                    return Parties.at(reading, sentence, place.getAsInt());
                }
            }
        }
        return Optional.empty();
    }

    /** "Orlan set a deadline of Friday". */
    private Optional<Party> setterAbove(int noun) {
        return subjectOf(noun, SETTING);
    }

    /** The subject of the verb, one of these, whose object the noun is. */
    private Optional<Party> subjectOf(int noun, Set<String> verbs) {
        int head = sentence.token(noun).head();
        if (head < 0
                || !sentence.token(noun).hasRelation("obj")
                || !verbs.contains(sentence.token(head).lemma())) {
            return Optional.empty();
        }
        OptionalInt subject = new Clause(sentence, head).subject();
        return subject.isPresent()
                ? Actors.speaking(reading, sentence, subject.getAsInt()).filter(party -> !Wording.isPronoun(party))
                : Optional.empty();
    }

    private static OptionalInt ownSubject(Clause clause) {
        OptionalInt subject = clause.subject();
        return subject.isPresent() && subject.getAsInt() != clause.token().head() ? subject : OptionalInt.empty();
    }

    /** The owner; a pronoun that nobody knows stands for the subject of its clause ("Orlan sent its envoy"). */
    Optional<Party> owner(int noun) {
        return sentence.dependents(noun, "nmod:poss").stream()
                .flatMap(this::withName)
                .map(i -> Actors.speaking(reading, sentence, i))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(owner -> Wording.isPronoun(owner) ? subjectAbove(noun) : Optional.of(owner));
    }

    /** "leader Mara Ellison's": the name, and then the noun before it, whichever the tree takes for the head. */
    private Stream<Integer> withName(int owner) {
        return Stream.concat(sentence.dependents(owner, "appos", "flat").stream(), Stream.of(owner));
    }

    private Optional<Party> subjectAbove(int noun) {
        int head = sentence.token(noun).head();
        if (head < 0 || !sentence.token(head).isVerb() || !sentence.token(noun).hasRelation("obj")) {
            return Optional.empty();
        }
        OptionalInt subject = new Clause(sentence, head).subject();
        return subject.isPresent()
                ? Parties.at(reading, sentence, subject.getAsInt()).filter(Party.Known.class::isInstance)
                : Optional.empty();
    }
}
