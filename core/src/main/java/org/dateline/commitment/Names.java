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
 * @param people the full names of the people among them, each as a set of words
 */
record Names(Set<String> words, Set<Set<String>> people) {
    static final Names NONE = new Names(Set.of(), Set.of());

    /** Of two that are only described, so much of the shorter description is in the other. */
    private static final double SAME = 0.5;

    private static final int TELLING_PREFIX = 5;
    private static final Set<String> TITLES = Set.copyOf(Words.fold("""
            president minister prime foreign chairman leader secretary general government mr mrs ms dr sir
            the officials official ministry north south east west united states company group union party
            national council city spokesman spokeswoman mayor governor chief its his her their who which
            that they she country"""));

    Names {
        words = Set.copyOf(words);
        people = Set.copyOf(people);
    }

    /** The words of a party's name, and of its country's or body's. */
    static Names of(Party party) {
        Set<String> words = new LinkedHashSet<>();
        Set<Set<String>> people = new LinkedHashSet<>();
        switch (party) {
            case Party.Known known -> {
                Set<String> name = telling(known.actor().name());
                words.addAll(name);
                if (known.actor().kind() == Name.Kind.PERSON && name.size() > 1) {
                    people.add(name);
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
        return new Names(own.isEmpty() ? words : own, people);
    }

    static Names of(Optional<Party> party) {
        return party.map(Names::of).orElse(NONE);
    }

    private static Set<String> telling(String name) {
        Set<String> words = new LinkedHashSet<>(Words.fold(name));
        words.removeIf(word -> word.length() < 2 || TITLES.contains(word));
        return words;
    }

    Names and(Names others) {
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(others.words);
        Set<Set<String>> everybody = new LinkedHashSet<>(people);
        everybody.addAll(others.people);
        return new Names(all, everybody);
    }

    Names without(Names others) {
        Set<String> rest = new LinkedHashSet<>(words);
        rest.removeAll(others.words);
        Set<Set<String>> remaining = new LinkedHashSet<>(people);
        remaining.removeAll(others.people);
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
        boolean same = other.people.isEmpty()
                || people.isEmpty()
                || other.people.stream().anyMatch(this::isAmong);
        if (!same) {
            other.people.forEach(shared::removeAll);
        }
        boolean described = party instanceof Party.Unnamed;
        int fewer = Math.min(words.size(), other.words.size());
        return described && shared.size() < SAME * fewer ? Set.of() : shared;
    }

    /** "Ana Orlan" and "Orlan" can be one, "Ana Orlan" and "Pedro Orlan" can't. */
    private boolean isAmong(Set<String> name) {
        return people.stream().anyMatch(person -> person.containsAll(name) || name.containsAll(person));
    }
}
