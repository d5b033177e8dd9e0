package org.dateline.commitment;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.event.Parties;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.statement.Bodies;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Whoever acts in a clause. Stateless and thread-safe. */
final class Actors {
    private Actors() {}

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    /**
     * The mention at a token, or the phrase of a name or of a noun for people or a body ("the rebels"), which the reading may
     * pass over.
     */
    static Optional<Party> speaking(Reading reading, Sentence sentence, int index) {
        Optional<Party> mentioned = Parties.at(reading, sentence, index);
        boolean actor =
                Bodies.isOne(sentence.token(index)) || sentence.token(index).isProperNoun();
        return mentioned.isPresent() || !actor ? mentioned : Optional.of(at(reading, sentence, index));
    }

    /**
     * The subject of a clause. A name that opens the sentence right before the verb is its subject even where it was taken for a
     * verb or an adverb ("Quell took back …").
     */
    static OptionalInt subject(Clause clause) {
        OptionalInt own = named(clause);
        int before = clause.verb() - 1;
        Sentence sentence = clause.sentence();
        while (before > 0
                && (sentence.token(before).hasRelation("aux")
                        || sentence.token(before).tag().startsWith("RB"))) {
            before--;
        }
        boolean opens = own.isEmpty()
                && before == 0
                && clause.token().tag().startsWith("VB")
                && !clause.token().tag().equals("VBG")
                && Character.isUpperCase(sentence.token(0).form().codePointAt(0));
        return opens ? OptionalInt.of(0) : own;
    }

    /** The subject, not the "that" before it which a tree may take for another ("demanded that Kessia leave"). */
    private static OptionalInt named(Clause clause) {
        OptionalInt own = clause.subject();
        Sentence sentence = clause.sentence();
        boolean that = own.isPresent() && sentence.token(own.getAsInt()).lemma().equals("that");
        return !that
                ? own
                : sentence.dependents(clause.verb(), "nsubj").stream()
                        .filter(i -> i > own.getAsInt())
                        .findFirst()
                        .map(OptionalInt::of)
                        .orElse(own);
    }

    /** The mention at a token; where the reading has none ("the rebels"), the words of its phrase. */
    static Party at(Reading reading, Sentence sentence, int relative) {
        int index = antecedent(sentence, relative);
        Token token = sentence.token(index);
        return Parties.at(reading, sentence, index)
                .orElseGet(() -> new Party.Unnamed(reading.article()
                        .text()
                        .cite(token.isVerb() ? token.span() : Parties.phrase(sentence, index))));
    }

    /** The noun before a relative pronoun, whatever the tree makes of the pronoun. */
    private static int antecedent(Sentence sentence, int index) {
        boolean relative = sentence.token(index).tag().startsWith("W")
                && RELATIVES.contains(sentence.token(index).form().toLowerCase(Locale.ROOT));
        int at = index - 1;
        while (relative && at > 0 && sentence.token(at).isPunctuation()) {
            at--;
        }
        return relative && at >= 0 && sentence.token(at).isNoun() ? at : index;
    }
}
