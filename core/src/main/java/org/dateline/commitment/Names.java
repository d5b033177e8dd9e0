package org.dateline.commitment;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Name;
import org.dateline.language.Party;
import org.dateline.text.Words;

/**
 * The words by which some parties go, for knowing them again.
 *
 * @param words words of their names, or of what stands for a name, folded
 * @param full the full names of the people and places among them, each as a set of words
 */
record Names(Set<String> words, Set<Set<String>> full) {
    static final Names NONE = new Names(Set.of(), Set.of());

    /** Of two that are only described, so much of the shorter description is in the other. */
    private static final double SAME = 0.5;

    /** Kinds of which two that share one word of their full names are likely two: people of one family, two Koreas. */
    private static final Set<Name.Kind> NAMESAKES = Set.of(Name.Kind.PERSON, Name.Kind.PLACE);

    private static final int TELLING_PREFIX = 5;
    private static final Set<String> TITLES = Set.copyOf(Words.fold("""
            president minister prime foreign chairman leader secretary general government mr mrs ms dr sir
            the officials official ministry north south east west united states company group union party
            national council city spokesman spokeswoman mayor governor chief its his her their who which
            that they she country"""));

    Names {
        words = Set.copyOf(words);
        full = Set.copyOf(full);
    }

    /** The words of a party's name, and of its country's or body's. */
    static Names of(Party party) {
        Set<String> words = new LinkedHashSet<>();
        Set<Set<String>> full = new LinkedHashSet<>();
        switch (party) {
            case Party.Known known -> {
                Set<String> name = Set.copyOf(Words.fold(known.actor().name()));
                words.addAll(name);
                if (NAMESAKES.contains(known.actor().kind()) && name.size() > 1) {
                    full.add(name);
                }
                known.actor().organisation().ifPresent(body -> words.addAll(Words.fold(body)));
            }
            case Party.Unnamed unnamed ->
                words.addAll(Words.fold(unnamed.words().words()));
        }
        words.removeIf(word -> word.length() < 3 || Act.isPlain(word));
        Set<String> own = new LinkedHashSet<>(words);
        own.removeAll(TITLES);
        // "the union", "the council": who goes by nothing else goes by that.
        return new Names(own.isEmpty() ? words : own, full);
    }

    static Names of(Optional<Party> party) {
        return party.map(Names::of).orElse(NONE);
    }

    Names and(Names others) {
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(others.words);
        Set<Set<String>> everybody = new LinkedHashSet<>(full);
        everybody.addAll(others.full);
        return new Names(all, everybody);
    }

    Names without(Names others) {
        Set<String> rest = new LinkedHashSet<>(words);
        rest.removeAll(others.words);
        Set<Set<String>> remaining = new LinkedHashSet<>(full);
        remaining.removeAll(others.full);
        return new Names(rest, remaining);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a word is one of the names, or a form of one: "Orlan" and "Orlanian". */
    boolean has(String word) {
        return has(word, words);
    }

    static boolean has(String word, Set<String> names) {
        for (String name : names) {
            boolean form = word.length() >= TELLING_PREFIX
                    && name.length() >= TELLING_PREFIX
                    && (word.startsWith(name) || name.startsWith(word));
            if (word.equals(name) || form) {
                return true;
            }
        }
        return false;
    }

    /** The words by which a party can be one of these; none if it can't. */
    Set<String> shared(Party party) {
        Names other = of(party);
        Set<String> shared = new LinkedHashSet<>(other.words);
        shared.removeIf(word -> !has(word));
        boolean same =
                other.full.isEmpty() || full.isEmpty() || other.full.stream().anyMatch(this::isAmong);
        if (!same) {
            other.full.forEach(shared::removeAll);
        }
        boolean described = party instanceof Party.Unnamed;
        int fewer = Math.min(words.size(), other.words.size());
        return described && shared.size() < SAME * fewer ? Set.of() : shared;
    }

    /** "Ana Orlan" and "Orlan" can be one, "Ana Orlan" and "Pedro Orlan" can't. */
    private boolean isAmong(Set<String> name) {
        return full.stream().anyMatch(person -> person.containsAll(name) || name.containsAll(person));
    }
}
