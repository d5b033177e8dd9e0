package org.dateline.commitment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.syntax.Sentence;

/**
 * What a clause says became of a commitment that it calls by its name: "kept its promise", "carried out the threat", "went back
 * on her word", "dropped the demand". Stateless and thread-safe.
 */
final class GivenWord {
    private static final Set<String> GIVEN =
            Set.of("promise", "word", "pledge", "vow", "commitment", "undertaking", "bargain", "threat", "agreement");
    private static final Set<String> TAKEN_BACK = Set.of(
            "promise",
            "pledge",
            "vow",
            "commitment",
            "threat",
            "demand",
            "offer",
            "ultimatum",
            "deadline",
            "plan",
            "word");
    private static final Set<String> KEEPING = Set.of("keep", "honour", "honor", "fulfil", "fulfill", "redeem", "meet");
    private static final Set<String> BREAKING = Set.of("break", "violate", "breach", "betray", "renege");
    private static final Set<String> TAKING_BACK = Set.of(
            "withdraw",
            "drop",
            "retract",
            "rescind",
            "shelve",
            "abandon",
            "revoke",
            "scrap",
            "cancel",
            "lift",
            "renounce");
    private static final Set<String> PARTICIPLES =
            Set.of("threaten", "promise", "pledge", "threatened", "promised", "pledged");
    private static final Set<String> LINKS = Set.of("on", "from", "with", "to");

    private GivenWord() {}

    /** The status that the clause tells of; whose commitment it is, and which, the caller finds out. */
    static Optional<Commitment.Status> told(Clause clause) {
        if (clause.isNegated()) {
            return Optional.empty();
        }
        boolean given = names(clause, GIVEN);
        if (given && (isIn(clause, KEEPING) || isKeeping(clause))) {
            return Optional.of(Commitment.Status.KEPT);
        }
        if (given && (isIn(clause, BREAKING) || goesBack(clause))) {
            return Optional.of(Commitment.Status.BROKEN);
        }
        boolean taken = names(clause, TAKEN_BACK)
                && (isIn(clause, TAKING_BACK)
                        || isWith(clause, "take", "back")
                        || isWith(clause, "back", "away")
                        || isWith(clause, "back", "down")
                        || isWith(clause, "call", "off"));
        return taken ? Optional.of(Commitment.Status.WITHDRAWN) : Optional.empty();
    }

    private static boolean isIn(Clause clause, Set<String> verbs) {
        return verbs.contains(clause.lemma());
    }

    /** "carried out", "made good on", "followed through on", "lived up to", "stood by". */
    private static boolean isKeeping(Clause clause) {
        return isWith(clause, "carry", "out")
                || isWith(clause, "make", "good")
                || isWith(clause, "follow", "through")
                || isWith(clause, "live", "up");
    }

    private static boolean goesBack(Clause clause) {
        return isWith(clause, "go", "back");
    }

    /** A verb with a word right behind it. */
    private static boolean isWith(Clause clause, String verb, String particle) {
        Sentence sentence = clause.sentence();
        int next = clause.verb() + 1;
        return clause.lemma().equals(verb)
                && next < sentence.size()
                && sentence.token(next).lemma().equals(particle);
    }

    private static boolean names(Clause clause, Set<String> nouns) {
        for (OptionalInt place : List.of(clause.object(), clause.oblique(LINKS))) {
            if (place.isPresent()
                    && (nouns.contains(clause.sentence().token(place.getAsInt()).lemma())
                            || isCalledSo(clause.sentence(), place.getAsInt()))) {
                return true;
            }
        }
        return false;
    }

    /** "its threatened boycott". */
    private static boolean isCalledSo(Sentence sentence, int noun) {
        return sentence.dependents(noun, "amod").stream()
                .anyMatch(word -> PARTICIPLES.contains(sentence.token(word).lemma())
                        || PARTICIPLES.contains(sentence.token(word).form()));
    }
}
