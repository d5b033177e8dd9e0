package org.dateline.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * What a clause says became of a commitment that it calls by its name: "kept its promise", "making good on a pledge", "the
 * threat was carried out", "went back on her word", "dropped the demand". Stateless and thread-safe.
 */
final class GivenWord {
    private static final int REACH = 12;
    private static final Set<String> GIVEN = Set.of(
            "promise",
            "word",
            "pledge",
            "vow",
            "commitment",
            "undertaking",
            "bargain",
            "threat",
            "agreement",
            "guarantee");
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
            "proposal",
            "word");
    private static final Set<String> LIMITS = Set.of("deadline", "target", "date");
    private static final Set<String> KEEPING = Set.of("keep", "honour", "honor", "fulfil", "fulfill", "redeem", "meet");
    private static final Set<String> BREAKING = Set.of("break", "violate", "breach", "betray", "renege");
    private static final Set<String> TAKING_BACK = Set.of(
            "withdraw",
            "drop",
            "ditch",
            "retract",
            "rescind",
            "reverse",
            "shelve",
            "abandon",
            "revoke",
            "scrap",
            "cancel",
            "lift",
            "axe",
            "renounce");

    /** Verbs with the word that goes with them. */
    private static final Set<String> KEEPING_PHRASES =
            Set.of("carry out", "make good", "follow through", "live up", "deliver on", "act on");

    private static final Set<String> BREAKING_PHRASES = Set.of("go back");
    private static final Set<String> TAKING_BACK_PHRASES = Set.of(
            "take back",
            "walk back",
            "backtrack on",
            "back away",
            "back down",
            "back off",
            "back out",
            "call off",
            "climb down",
            "give up",
            "walk away",
            "row back");
    private static final Set<String> PARTICIPLES =
            Set.of("threaten", "promise", "pledge", "threatened", "promised", "pledged");
    private static final Set<String> UNDONE =
            Set.of("unfulfilled", "unkept", "unmet", "unhonoured", "unhonored", "unanswered", "unheeded");
    private static final Set<String> STILL = Set.of("yet", "far", "still");

    /**
     * What a clause tells.
     *
     * @param end what became of it
     * @param noun the index of the word for the commitment
     */
    record Given(End end, int noun) {}

    /** What can become of a commitment by its name. */
    enum End {
        KEPT,
        BROKEN,
        TAKEN_BACK,
        /** Its time passed, and it was not kept. */
        MISSED
    }

    private GivenWord() {}

    /** What the clause tells, and of which; whose it is and what it is about the caller finds out. */
    static Optional<Given> told(Clause clause) {
        for (int noun = 0; noun < clause.sentence().size(); noun++) {
            if (isHeldBy(clause, noun)) {
                Optional<End> end = end(clause, noun);
                if (end.isPresent()) {
                    return Optional.of(new Given(end.get(), noun));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<End> end(Clause clause, int noun) {
        boolean given = isOne(clause.sentence(), noun, GIVEN);
        boolean kept = given && is(clause, KEEPING, KEEPING_PHRASES);
        if (clause.isNegated()) {
            return kept && !isStillOpen(clause) ? Optional.of(End.MISSED) : Optional.empty();
        }
        boolean missed = clause.lemma().equals("miss") && LIMITS.contains(lemma(clause, noun));
        if (missed || (given && isLeftUndone(clause))) {
            return Optional.of(End.MISSED);
        }
        if (kept || (given && is(clause, BREAKING, BREAKING_PHRASES))) {
            return Optional.of(kept ? End.KEPT : End.BROKEN);
        }
        boolean taken = isOne(clause.sentence(), noun, TAKEN_BACK) && is(clause, TAKING_BACK, TAKING_BACK_PHRASES);
        return taken ? Optional.of(End.TAKEN_BACK) : Optional.empty();
    }

    private static String lemma(Clause clause, int index) {
        return clause.sentence().token(index).lemma();
    }

    private static boolean is(Clause clause, Set<String> verbs, Set<String> phrases) {
        Sentence sentence = clause.sentence();
        int next = clause.verb() + 1;
        return verbs.contains(clause.lemma())
                || (next < sentence.size()
                        && phrases.contains(clause.lemma()
                                + ' '
                                + sentence.token(next).form().toLowerCase(Locale.ROOT)));
    }

    /** "went unfulfilled". */
    private static boolean isLeftUndone(Clause clause) {
        Sentence sentence = clause.sentence();
        return Set.of("go", "remain").contains(clause.lemma())
                && clause.verb() + 1 < sentence.size()
                && UNDONE.contains(sentence.token(clause.verb() + 1).form().toLowerCase(Locale.ROOT));
    }

    /** "has not yet kept". */
    private static boolean isStillOpen(Clause clause) {
        return clause.sentence().dependents(clause.verb(), "advmod").stream()
                .anyMatch(i -> STILL.contains(clause.sentence().token(i).lemma()));
    }

    /** Whether a noun is what the verb is done to: behind it, with nothing but prepositions and times between, or its passive subject. */
    private static boolean isHeldBy(Clause clause, int noun) {
        Sentence sentence = clause.sentence();
        Token token = sentence.token(noun);
        if (!token.isNoun()) {
            return false;
        }
        if (noun < clause.verb()) {
            return token.head() == clause.verb()
                    && token.hasRelation("nsubj")
                    && (clause.isPassive() || isLeftUndone(clause));
        }
        boolean object = !clause.isPassive()
                && (token.hasRelation("obj") || token.hasRelation("obl") || token.hasRelation("nmod"));
        return object && noun - clause.verb() <= REACH && climbs(clause, token);
    }

    private static boolean climbs(Clause clause, Token noun) {
        Sentence sentence = clause.sentence();
        int at = noun.head();
        for (int steps = 0; at != Token.NO_HEAD && steps < sentence.size(); steps++) {
            if (at == clause.verb()) {
                return true;
            }
            if (sentence.token(at).isVerb() || !sentence.token(at).isNoun()) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    private static boolean isOne(Sentence sentence, int noun, Set<String> nouns) {
        return nouns.contains(sentence.token(noun).lemma()) || isCalledSo(sentence, noun);
    }

    /** "its threatened boycott". */
    private static boolean isCalledSo(Sentence sentence, int noun) {
        return sentence.dependents(noun, "amod").stream()
                .map(sentence::token)
                .anyMatch(word -> List.of(word.lemma(), word.form()).stream().anyMatch(PARTICIPLES::contains));
    }
}
