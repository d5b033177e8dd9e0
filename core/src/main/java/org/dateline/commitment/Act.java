package org.dateline.commitment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.text.Stems;
import org.dateline.text.Words;

/**
 * What a commitment is about, for finding the same in other words.
 *
 * @param deed what is to be done, if it is told by a verb
 * @param verb the stem of that verb
 * @param stems the telling stems of its other words
 * @param actors whoever makes the commitment and whoever is to act
 * @param doers whoever is to act; none where it isn't told
 */
record Act(Optional<Deed> deed, Optional<String> verb, Set<String> stems, Names actors, Names doers) {
    private static final Set<String> PLAIN = Set.copyOf(Words.fold("""
            the a an and or but of to in on at by for with from that thi these those it he she they them hi
            her their we our us i you your my will would shall should can could mai might must be is ar wa
            were been ha have had do did doe not no all ani some if unless when until befor after within as
            into out up down over than then so more most new last next year month week dai end hour who
            which what there here also onli same other each everi both its hers mondai tuesdai wednesdai
            thursdai fridai saturdai sundai januari februari march april june juli august septemb octob
            novemb decemb time soon near futur promis pledg vow threaten threat demand offer agre deadlin
            sai said told tell about back through against between again now just"""));

    /** Small numbers in words, so that "eleven" and "11" are one. */
    private static final Map<String, String> FIGURES = figures();

    private static Map<String, String> figures() {
        Map<String, String> figures = new HashMap<>();
        List<String> words = Stems.of("two three four five six seven eight nine ten eleven twelve");
        for (int i = 0; i < words.size(); i++) {
            figures.put(words.get(i), Integer.toString(i + 2));
        }
        return Map.copyOf(figures);
    }

    /** Whether it tells enough to be known again. */
    boolean isTelling() {
        boolean alone =
                stems.isEmpty() && verb.filter(stem -> !PLAIN.contains(stem)).isPresent();
        return alone || (stems.stream().anyMatch(stem -> !isNumber(stem)) && (verb.isPresent() || stems.size() > 1));
    }

    private static final Set<String> NUMBERS = Set.copyOf(Stems.of("""
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
            dozen half"""));

    Act {
        stems = Set.copyOf(stems);
    }

    /** The act of a clause. */
    static Act of(Reading reading, Clause clause, String words, Names actors) {
        Set<String> stems = new LinkedHashSet<>(telling(words));
        Optional<String> verb = Stems.of(clause.lemma()).stream().findFirst();
        verb.ifPresent(stems::remove);
        stems.removeIf(actors::has);
        return new Act(Optional.of(Deed.promised(reading, clause)), verb, stems, actors, actors);
    }

    /** What a noun phrase stands for. */
    static Act of(String words, Names actors) {
        Set<String> stems = new LinkedHashSet<>(telling(words));
        stems.removeIf(actors::has);
        return new Act(Optional.empty(), Optional.empty(), stems, actors, actors);
    }

    /** The same act, for these to do. */
    Act by(Names others) {
        return new Act(deed, verb, stems, actors, others);
    }

    /** Whether a party can be who is to act. */
    boolean isFor(Party party) {
        return !doers.shared(party).isEmpty();
    }

    /** The stems of words that tell what a thing is about. */
    static Set<String> telling(String words) {
        Set<String> stems = new LinkedHashSet<>();
        Stems.of(words).forEach(stem -> stems.add(FIGURES.getOrDefault(stem, stem)));
        stems.removeAll(PLAIN);
        stems.removeIf(stem -> stem.length() < 2 && !Character.isDigit(stem.charAt(0)));
        return stems;
    }

    /** Whether a word tells nothing by itself. */
    static boolean isPlain(String word) {
        return PLAIN.contains(word);
    }

    /** Whether a stem is a number, in digits or in one word. */
    static boolean isNumber(String stem) {
        return Character.isDigit(stem.charAt(0)) || NUMBERS.contains(stem);
    }

    /** How many telling stems the two share. */
    long shared(Set<String> others) {
        return stems.stream().filter(others::contains).count();
    }

    /** The part of this act's telling stems that {@code others} holds; 0 for an act without any. */
    double covered(Set<String> others) {
        return stems.isEmpty() ? 0 : (double) shared(others) / stems.size();
    }

    /** Whether the two can be the same actor, by a name, a country or a role. */
    boolean isBy(Party party) {
        return !actors.shared(party).isEmpty();
    }
}
