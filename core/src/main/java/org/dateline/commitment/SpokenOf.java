package org.dateline.commitment;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.event.Parties;
import org.dateline.language.Reading;
import org.dateline.syntax.Sentence;

/**
 * Finds what became of a commitment where a page calls it by its name ("kept its promise on the crew"): the same party's, and
 * about the same thing. One object serves one reading.
 */
final class SpokenOf {
    private static final double SAME = 0.6;
    private static final int REACH = 10;
    private static final Set<String> ABOUT = Set.of("to", "of", "for", "on", "over", "about");

    private final Reading reading;
    private final Lapses lapses;
    private final Ties ties;

    SpokenOf(Reading reading, Lapses lapses, Ties ties) {
        this.reading = reading;
        this.lapses = lapses;
        this.ties = ties;
    }

    /** Whether a clause speaks of what became of a commitment at all. */
    boolean isNamed(Clause clause) {
        return GivenWord.told(clause).isPresent();
    }

    Optional<Commitment.Status> of(Draft draft, Clause clause) {
        return GivenWord.told(clause)
                .filter(given -> isTelling(clause, given.end()))
                .filter(given -> isOf(draft, clause, given.noun()))
                .filter(given ->
                        isCalledSo(draft, clause.sentence().token(given.noun()).lemma()))
                .filter(given -> isAbout(draft, clause, given.noun()))
                .flatMap(given -> status(draft, given.end()));
    }

    /** Told as past; "breaking a promise" beside what is told as past or as going on; "is breaking its promise". */
    private static boolean isTelling(Clause clause, GivenWord.End end) {
        if (Facts.isPast(clause)) {
            return true;
        }
        boolean participle = clause.token().tag().equals("VBG");
        boolean beside = clause.mood() == Clause.Mood.NONFINITE
                && clause.token().hasRelation("advcl")
                && above(clause).filter(SpokenOf::isGoingOn).isPresent();
        return participle && (beside || (end == GivenWord.End.BROKEN && clause.mood() == Clause.Mood.PRESENT));
    }

    private static boolean isGoingOn(Clause clause) {
        return clause.mood() == Clause.Mood.PAST
                || (clause.mood() == Clause.Mood.PRESENT && clause.token().tag().equals("VBG"));
    }

    private static Optional<Clause> above(Clause clause) {
        int head = clause.token().head();
        return head >= 0 ? Optional.of(new Clause(clause.sentence(), head)) : Optional.empty();
    }

    /** Whether the commitment is the draft's party's: the subject's, or whoever owns the word for it. */
    private boolean isOf(Draft draft, Clause clause, int noun) {
        Sentence sentence = clause.sentence();
        boolean owned = sentence.dependents(noun, "nmod:poss").stream()
                .anyMatch(owner -> draft.act().isBy(Actors.at(reading, sentence, owner)));
        if (owned || noun < clause.verb()) {
            return owned;
        }
        OptionalInt own = Actors.subject(clause);
        OptionalInt subject =
                own.isPresent() ? own : above(clause).map(Actors::subject).orElse(OptionalInt.empty());
        return subject.isPresent() && draft.act().isBy(Actors.at(reading, sentence, subject.getAsInt()));
    }

    /** Whether it is about the same: by the act or the thing behind the word, or else by what the sentence speaks of. */
    private boolean isAbout(Draft draft, Clause clause, int noun) {
        Sentence sentence = clause.sentence();
        Optional<Clause> act = act(sentence, noun);
        if (act.isPresent()) {
            return isSameAct(draft, Deed.promised(reading, act.get()), sentence) && ties.areSure(draft, sentence, true);
        }
        for (int i : sentence.dependents(noun, "nmod")) {
            boolean about = sentence.dependents(i, "case").stream()
                    .anyMatch(c -> ABOUT.contains(sentence.token(c).lemma()));
            boolean toWhom = sentence.dependents(i, "case").stream()
                    .anyMatch(c -> sentence.token(c).lemma().equals("to"));
            if (about && !toWhom) {
                return shares(draft, Act.telling(reading.at(Parties.phrase(sentence, i))), sentence)
                        && ties.areSure(draft, sentence, true);
            }
        }
        return lapses.sharesIn(draft, sentence) && ties.areSure(draft, sentence, false);
    }

    /** Whether a commitment goes by such a name: nobody breaks an offer's "promise". */
    private static boolean isCalledSo(Draft draft, String noun) {
        return switch (noun) {
            case "threat", "ultimatum" -> draft.kind() != Commitment.Kind.OFFER;
            case "demand" -> draft.isAsking();
            case "offer" -> draft.kind() == Commitment.Kind.OFFER || draft.kind() == Commitment.Kind.PROMISE;
            case "promise", "pledge", "vow", "commitment", "undertaking", "guarantee" ->
                draft.kind() == Commitment.Kind.PROMISE || draft.kind() == Commitment.Kind.THREAT;
            case "plan", "proposal" -> !draft.isAsking();
            default -> true;
        };
    }

    /** The infinitive behind the word, whatever the tree hangs it on. */
    private static Optional<Clause> act(Sentence sentence, int noun) {
        for (int i = noun + 1; i + 1 < Math.min(noun + REACH, sentence.size()); i++) {
            if (sentence.token(i).isVerb() || sentence.token(i).form().equals(",")) {
                return Optional.empty();
            }
            if (sentence.token(i).tag().equals("TO")) {
                int verb = i + 1;
                while (verb + 1 < sentence.size() && sentence.token(verb).tag().startsWith("RB")) {
                    verb++;
                }
                return sentence.token(verb).tag().equals("VB")
                        ? Optional.of(new Clause(sentence, verb))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "to finish it" is about what the page speaks of otherwise; more words must be the same. */
    private boolean isSameAct(Draft draft, Deed named, Sentence sentence) {
        if (draft.act().deed().isEmpty()) {
            return shares(draft, named.things(), sentence);
        }
        Deed deed = draft.act().deed().get();
        boolean sameVerb = named.verbs().stream().anyMatch(deed.verbs()::contains);
        return (sameVerb && named.things().isEmpty()) || shares(draft, named.things(), sentence);
    }

    /** Whether most of the fewer words are the same. */
    private boolean shares(Draft draft, Set<String> named, Sentence sentence) {
        Set<String> things =
                draft.act().deed().map(Deed::things).orElse(draft.act().stems());
        long shared = named.stream().filter(things::contains).count();
        int fewer = Math.min(named.size(), things.size());
        return fewer == 0 ? lapses.sharesIn(draft, sentence) : shared >= Math.min(2, fewer) && shared >= SAME * fewer;
    }

    private Optional<Commitment.Status> status(Draft draft, GivenWord.End end) {
        return switch (end) {
            case KEPT -> Optional.of(Commitment.Status.KEPT);
            case BROKEN -> Optional.of(Commitment.Status.BROKEN);
            case TAKEN_BACK -> Optional.of(Commitment.Status.WITHDRAWN);
            case MISSED -> lapses.isTooEarly(draft) ? Optional.empty() : Optional.of(Lapses.unmet(draft));
        };
    }
}
