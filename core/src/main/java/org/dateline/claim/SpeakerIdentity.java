package org.dateline.claim;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.language.Party;
import org.dateline.text.Stems;
import org.dateline.text.Words;

/**
 * Whether the speakers of two reports may be one person or body. Only what tells them apart makes them two: two names, or
 * a description that brings in someone new ("a senior official", "two residents") and shares nothing with the other. "He",
 * "the chairman", "her office" and a speaker who is not told may be anybody whom the other report names.
 */
final class SpeakerIdentity {
    private static final Set<String> NEW = Set.of(
            "a",
            "an",
            "another",
            "one",
            "some",
            "several",
            "many",
            "few",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "dozens",
            "hundreds",
            "other",
            "others",
            "at");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "on", "de", "von", "van");

    private SpeakerIdentity() {}

    /** Whether both are someone's words, and nothing tells apart whose. */
    static boolean mayBeOne(Telling one, Telling other) {
        if (one.chain().isEmpty() || other.chain().isEmpty()) {
            return false;
        }
        Optional<Party> first = one.speaker();
        Optional<Party> second = other.speaker();
        return first.isEmpty() || second.isEmpty() || mayBeOne(first.get(), second.get());
    }

    private static boolean mayBeOne(Party one, Party other) {
        Set<String> names = name(one);
        Set<String> otherNames = name(other);
        if (!names.isEmpty() && !otherNames.isEmpty()) {
            return names.containsAll(otherNames) || otherNames.containsAll(names);
        }
        if (isNew(one) && isNew(other)) {
            return !Collections.disjoint(Stems.of(one.label()), Stems.of(other.label()));
        }
        if (isNew(one) || isNew(other)) {
            return (names.isEmpty() && otherNames.isEmpty()) || holds(one, otherNames) || holds(other, names);
        }
        return true;
    }

    /** "A lawyer for the firm, Ilse Dorn": a description that gives a whole name. */
    private static boolean holds(Party described, Set<String> name) {
        return name.size() > 1 && Words.fold(described.label()).containsAll(name);
    }

    /** The words of a name; empty for a description. What was not taken for a name and is written as one counts as one. */
    private static Set<String> name(Party party) {
        return switch (party) {
            case Party.Known known -> new TreeSet<>(Words.fold(known.label()));
            case Party.Unnamed unnamed ->
                isWrittenAsName(unnamed.label()) ? new TreeSet<>(Words.fold(unnamed.label())) : Set.of();
        };
    }

    private static boolean isWrittenAsName(String label) {
        List<String> words = List.of(label.split("\\s+"));
        int from = words.getFirst().equalsIgnoreCase("the") ? 1 : 0;
        return words.size() - from > 1
                && words.subList(from, words.size()).stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word));
    }

    private static boolean isNew(Party party) {
        List<String> words = Words.fold(party.label());
        return party instanceof Party.Unnamed
                && !words.isEmpty()
                && NEW.contains(words.getFirst().toLowerCase(Locale.ROOT));
    }
}
