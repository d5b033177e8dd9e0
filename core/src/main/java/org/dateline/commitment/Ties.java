package org.dateline.commitment;

import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.language.Reading;
import org.dateline.syntax.Sentence;
import org.dateline.text.Stems;

/**
 * Whether what a clause tells is surely about the very thing that was promised or asked, and not a like one that others did: by
 * how much the words tell that the two share. "Said", "went" and "took" are done by everybody every day; who "resigned" by name,
 * or a "tunnel" that "reopened", is another matter. One object serves one reading.
 */
final class Ties {
    /** What the verb and the things that it is done to must bring by themselves. */
    private static final double DEED = 2.5;

    /** What deed, actor and surroundings must bring together. */
    private static final double ENOUGH = 5;

    /** What a sentence must bring that calls a commitment by its name and says what was to be done, and one that doesn't. */
    private static final double SPELT = 5;

    private static final double UNSPELT = 7;

    /** What the actor, and what the surroundings, can bring at most. */
    private static final double ASIDE = 3.5;

    private final Reading reading;
    private final Rarity rarity;

    Ties(Reading reading, Rarity rarity) {
        this.reading = reading;
        this.rarity = rarity;
    }

    /** Whether a clause that tells of a deed tells of the draft's; {@code actor} is where whoever did it stands. */
    boolean areSure(Draft draft, Deed wanted, Deed told, Sentence sentence, OptionalInt actor) {
        Set<String> same = wanted.shared(told);
        double deed = rarity.of(same) + Math.max(verb(wanted), verb(told));
        Set<String> names = names(draft, sentence, actor);
        double around = rarity.of(around(draft, sentence, same, names));
        return deed >= DEED && deed + Math.min(ASIDE, rarity.ofWords(names)) + Math.min(ASIDE, around) >= ENOUGH;
    }

    /**
     * Whether a sentence that calls a commitment by its name speaks of the draft's: by what it says of it, and of whose it is.
     *
     * @param spelt whether the sentence says behind the name what was to be done, and that agrees
     */
    boolean areSure(Draft draft, Sentence sentence, boolean spelt) {
        Set<String> told = Act.telling(reading.at(sentence.span()));
        Set<String> things = new LinkedHashSet<>(draft.act().stems());
        draft.act().verb().ifPresent(things::add);
        things.retainAll(told);
        Set<String> names = new LinkedHashSet<>(draft.act().actors().words());
        names.removeIf(name -> !told.contains(Stems.of(name).getFirst()));
        return rarity.of(things) + Math.min(ASIDE, rarity.ofWords(names)) >= (spelt ? SPELT : UNSPELT);
    }

    private double verb(Deed deed) {
        return rarity.ofWords(Set.of(deed.lemma()));
    }

    private Set<String> names(Draft draft, Sentence sentence, OptionalInt actor) {
        return actor.isEmpty() ? Set.of() : draft.act().doers().shared(Actors.at(reading, sentence, actor.getAsInt()));
    }

    /** What the sentences share besides. */
    private Set<String> around(Draft draft, Sentence sentence, Set<String> same, Set<String> names) {
        Set<String> around = new LinkedHashSet<>(Act.telling(draft.source().words()));
        around.retainAll(Act.telling(reading.at(sentence.span())));
        around.removeAll(same);
        around.removeAll(Stems.of(String.join(" ", names)));
        return around;
    }
}
