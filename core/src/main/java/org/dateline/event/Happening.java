package org.dateline.event;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * A clause read as a happening.
 *
 * @param clause the clause of the act itself: in "is due to open" that of "open"
 * @param reality whether it came about
 * @param rule the name of the rule
 */
record Happening(Clause clause, Event.Reality reality, String rule) {

    /** What a clause tells, if it can tell a happening at all. */
    static Optional<Happening> of(Clause clause) {
        if (isAhead(clause)) {
            return own(clause, Event.Reality.PLANNED, "planned infinitive");
        }
        if (clause.token().tag().equals("VBG")) {
            return Optional.empty();
        }
        return switch (clause.mood()) {
            case PAST ->
                clause.isNegated()
                        ? own(clause, Event.Reality.DENIED, "negated past")
                        : own(clause, Event.Reality.HAPPENED, "past clause");
            case FUTURE -> clause.isNegated() ? Optional.empty() : own(clause, Event.Reality.PLANNED, "will");
            case MODAL -> isFeared(clause) ? own(clause, Event.Reality.FEARED, "may or could") : Optional.empty();
            case NONFINITE ->
                isPassiveParticiple(clause)
                        ? own(clause, Event.Reality.HAPPENED, "participle with date")
                        : Optional.empty();
            case PRESENT -> Optional.empty();
        };
    }

    private static Optional<Happening> own(Clause clause, Event.Reality reality, String rule) {
        return Optional.of(new Happening(clause, reality, rule));
    }

    /** "plans to open", "are due to open", "are to open": by the words before it, whatever the tree makes of them. */
    private static boolean isAhead(Clause clause) {
        Sentence sentence = clause.sentence();
        int at = clause.verb() - 1;
        if (!clause.token().tag().equals("VB")
                || at < 1
                || !sentence.token(at).lemma().equals("to")) {
            return false;
        }
        Token before = sentence.token(at - 1);
        return EventWords.PLANS.contains(before.lemma())
                && !before.tag().equals("VBD")
                && !before.isNoun()
                && !isNegatedBefore(sentence, at);
    }

    private static boolean isNegatedBefore(Sentence sentence, int at) {
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (Clause.isNegation(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFeared(Clause clause) {
        Sentence sentence = clause.sentence();
        return !clause.isNegated()
                && sentence.dependents(clause.verb(), "aux").stream()
                        .map(sentence::token)
                        .map(Token::lemma)
                        .anyMatch(lemma -> lemma.equals("may") || lemma.equals("might") || lemma.equals("could"));
    }

    /** "signed in 2011" behind a noun: reported only with a date of its own. */
    private static boolean isPassiveParticiple(Clause clause) {
        return clause.token().tag().equals("VBN")
                && clause.token().hasRelation("acl")
                && clause.sentence().dependents(clause.verb(), "aux").isEmpty();
    }

    /** Whether the verb is one of happening, for a clause with or without a date of its own. */
    boolean isHappening(boolean dated) {
        String verb = clause.lemma();
        if (rule.equals("participle with date") && !dated) {
            return false;
        }
        boolean state = EventWords.STATES.contains(verb) && !(dated && EventWords.DATED_HAPPENINGS.contains(verb));
        boolean saying = EventWords.SAYINGS.contains(verb) && !(dated && EventWords.DATED_SAYINGS.contains(verb));
        return !state && !saying;
    }
}
