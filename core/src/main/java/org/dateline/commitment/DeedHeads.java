package org.dateline.commitment;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.event.Clause;
import org.dateline.event.Parties;
import org.dateline.language.Name;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.statement.Bodies;
import org.dateline.syntax.Sentence;

/** Finds in a clause the nouns to which its deed is done. One object serves one clause. */
final class DeedHeads {
    private static final Set<String> AMOUNTS = Set.of(
            "all",
            "both",
            "each",
            "none",
            "last",
            "rest",
            "remainder",
            "year",
            "page",
            "ton",
            "tonne",
            "litre",
            "liter",
            "copy",
            "percent",
            "lot",
            "pair",
            "hundred",
            "thousand",
            "million",
            "billion",
            "dozen");
    /** Stands for a thing that only a pronoun names; a promised one is like none that was told. */
    private static final String UNTOLD = "?";

    private final Reading reading;
    private final Clause clause;
    private final Sentence sentence;
    private final int verbEnd;

    /** For a clause whose verb, with the words that go with it, ends before the token at {@code verbEnd}. */
    DeedHeads(Reading reading, Clause clause, int verbEnd) {
        this.reading = reading;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.verbEnd = verbEnd;
    }

    /**
     * The stems of the object, of a passive's subject, or else of what stands behind the verb.
     *
     * @param isOwn whether the word at an index belongs to what is done
     */
    Set<String> done(IntPredicate isOwn) {
        Set<String> heads = new LinkedHashSet<>();
        OptionalInt object = clause.object();
        clause.recipient().ifPresent(i -> addHead(i, heads));
        if (object.isPresent() && object.getAsInt() < verbEnd) {
            nounBehind().ifPresent(i -> addHead(i, heads));
        } else if (object.isPresent()) {
            addHead(object.getAsInt(), heads);
        } else {
            sentence.dependents(clause.verb(), "nsubj:pass").forEach(i -> addHead(antecedent(i), heads));
        }
        if (heads.isEmpty() && (object.isPresent() || clause.recipient().isPresent())) {
            // "to release them": of whom nothing is known.
            heads.add(UNTOLD);
        } else if (heads.isEmpty()) {
            sentence.dependents(clause.verb(), "obl", "xcomp").stream()
                    .filter(isOwn::test)
                    .findFirst()
                    .ifPresent(i -> addHead(i, heads));
        }
        return heads;
    }

    /** "the sailors whom they had held were exchanged", where the tree takes "whom" for what was exchanged. */
    private int antecedent(int subject) {
        boolean relative = Set.of("WP", "WDT").contains(sentence.token(subject).tag());
        return relative && subject > 0 && sentence.token(subject - 1).isNoun() ? subject - 1 : subject;
    }

    /** "made public the report", where the tree takes "public" for the object. */
    private Optional<Integer> nounBehind() {
        return IntStream.range(verbEnd, sentence.size())
                .filter(i -> sentence.token(i).isNoun()
                        && !sentence.token(i).hasRelation("compound")
                        && !sentence.token(i).relation().equals("nmod:poss"))
                .boxed()
                .findFirst();
    }

    /** "The tunnel reopened": what it is done to stands where an actor would. */
    Set<String> ofItself() {
        Set<String> heads = new LinkedHashSet<>();
        if (clause.subject().isPresent() && !isSomebody(clause.subject().getAsInt())) {
            addHead(clause.subject().getAsInt(), heads);
        }
        return heads;
    }

    /** Whether people stand there, to whom nothing was done: they did it. */
    private boolean isSomebody(int noun) {
        return Bodies.isOne(sentence.token(noun))
                || Parties.at(reading, sentence, noun)
                        .filter(party -> party instanceof Party.Known known
                                && known.actor().kind() == Name.Kind.PERSON)
                        .isPresent();
    }

    /** The noun, and what stands behind the "of" of one that only counts it. */
    private void addHead(int noun, Set<String> heads) {
        boolean amount = AMOUNTS.contains(sentence.token(noun).lemma())
                || sentence.token(noun).tag().equals("CD");
        if (amount) {
            sentence.dependents(noun, "nmod").forEach(i -> addHead(i, heads));
        }
        Set<String> stems = Act.telling(sentence.token(noun).form());
        stems.removeIf(Act::isNumber);
        heads.addAll(stems);
    }
}
