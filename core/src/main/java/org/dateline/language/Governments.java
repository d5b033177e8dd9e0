package org.dateline.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.NameFinder.Place;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Whether a capital ("Seoul") or a people ("the Danes") stands for its government: as the subject of a verb of speech, decision
 * or diplomacy, as the one who is urged or accused, as the party that talks are held with, or as the owner of a policy. A
 * capital where something lies or happens is a place, and a people who do what no government does are people.
 */
final class Governments {
    private static final Set<String> VERBS = Lexicon.words("government-verbs.txt");
    private static final Set<String> OBJECTS = Lexicon.words("government-objects.txt");
    private static final Set<String> NOUNS = Lexicon.words("government-nouns.txt");
    private static final Set<String> BETWEEN =
            Set.of("with", "between", "against", "on", "to", "toward", "towards", "by");

    private static final Set<String> PHASES = Set.of(
            "appear", "attempt", "begin", "continue", "fail", "move", "plan", "seem", "set", "start", "stop", "try");
    private static final Set<String> CITIES = Set.of("capital", "city", "town");
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "from", "outside", "around", "across", "into", "of", "via", "through");

    private final List<Sentence> sentences;
    private final Set<String> surnames = new HashSet<>();

    Governments(List<Sentence> sentences, List<Place> places) {
        this.sentences = sentences;
        for (Place place : places) {
            if (place.kind() == Name.Kind.PERSON) {
                surnames.add(
                        sentences.get(place.sentence()).token(place.to() - 1).form());
            }
        }
    }

    /** The country whose government a capital stands for, if it does: nobody of the document has it for a surname. */
    Optional<String> atCapital(Place place, String form) {
        Optional<String> country = Countries.governedFrom(form);
        boolean known = country.isPresent() && place.kind() != Name.Kind.PERSON && !surnames.contains(form);
        Sentence sentence = sentences.get(place.sentence());
        boolean acting = known && !isWhere(sentence, place) && isActing(sentence, head(place));
        return acting ? country : Optional.empty();
    }

    /** The country whose government a people stands for: all of it ("the Danes", not "two Danes" or "Danish voters"). */
    Optional<String> ofPeople(Place place, String form) {
        Sentence sentence = sentences.get(place.sentence());
        int head = head(place);
        boolean all = place.from() > 0
                && sentence.token(place.from() - 1).lemma().equals("the")
                && !sentence.token(head).hasRelation("amod")
                && sentence.dependents(head, "acl", "nmod", "amod", "nummod", "appos").stream()
                        .allMatch(place::covers);
        return all && isActing(sentence, head) ? Countries.ofPeople(form) : Optional.empty();
    }

    /** "Near Seoul", "the capital, Seoul,", "Seoul Mayor Ada Lind": a place, whatever the tree makes of it. */
    private static boolean isWhere(Sentence sentence, Place place) {
        boolean before = place.from() > 0 && WHERE.contains(lemma(sentence, place.from() - 1));
        boolean named = place.from() > 1
                && sentence.token(place.from() - 1).form().equals(",")
                && CITIES.contains(lemma(sentence, place.from() - 2));
        boolean behind =
                place.to() < sentence.size() && sentence.token(place.to()).isNoun();
        return before || named || behind;
    }

    /** The token of a name that hangs on a word outside of it. */
    private int head(Place place) {
        Sentence sentence = sentences.get(place.sentence());
        for (int i = place.from(); i < place.to(); i++) {
            if (!place.covers(sentence.token(i).head())) {
                return i;
            }
        }
        return place.to() - 1;
    }

    private static boolean isActing(Sentence sentence, int name) {
        int first = name;
        while (sentence.token(first).hasRelation("conj")
                && isName(sentence, sentence.token(first).head())) {
            first = sentence.token(first).head();
        }
        Token token = sentence.token(first);
        if (token.isRoot()) {
            return false;
        }
        int governor = token.head();
        return switch (token.relation()) {
            case "nsubj", "nsubj:outer" -> governs(sentence, governor);
            case "obj", "iobj", "nsubj:pass" -> OBJECTS.contains(lemma(sentence, governor));
            case "nmod:poss" -> NOUNS.contains(lemma(sentence, governor));
            case "obl:agent" -> VERBS.contains(lemma(sentence, governor));
            case "nmod", "obl" -> isBetween(sentence, first, governor);
            default -> false;
        };
    }

    private static boolean isName(Sentence sentence, int index) {
        return sentence.token(index).isProperNoun();
    }

    private static String lemma(Sentence sentence, int index) {
        return sentence.token(index).lemma();
    }

    /** "Seoul agreed", "Seoul is ready", "Seoul began to negotiate". */
    private static boolean governs(Sentence sentence, int governor) {
        return VERBS.contains(lemma(sentence, governor))
                || (PHASES.contains(lemma(sentence, governor))
                        && sentence.dependents(governor, "xcomp").stream()
                                .anyMatch(verb -> VERBS.contains(lemma(sentence, verb))));
    }

    /** "Talks with Seoul", "pressure on Seoul", "a treaty between Oslo and Seoul", "imposed by Seoul". */
    private static boolean isBetween(Sentence sentence, int name, int governor) {
        boolean linked =
                sentence.dependents(name, "case").stream().anyMatch(link -> BETWEEN.contains(lemma(sentence, link)));
        boolean agent = sentence.dependents(name, "case").stream()
                .anyMatch(link -> lemma(sentence, link).equals("by"));
        String word = lemma(sentence, governor);
        return linked && (NOUNS.contains(word) || (agent && VERBS.contains(word)));
    }
}
