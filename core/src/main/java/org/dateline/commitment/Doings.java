package org.dateline.commitment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.event.Clause;
import org.dateline.event.EventTimes;
import org.dateline.language.Reading;
import org.dateline.syntax.Sentence;
import org.dateline.text.Words;
import org.dateline.time.When;

/**
 * Finds that what was promised, threatened or demanded is told as done or, when its time is over, as not done. One object
 * serves one reading; not thread-safe.
 */
final class Doings {
    private static final Pattern PARTLY = Pattern.compile(
            "\\b(?:some|half|partly|partially|part|only|few|fewer|almost|nearly|most|first|attempt|again|largely|mostly|parts"
                    + "|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|many) of)\\b");
    private static final Pattern NO_MORE =
            Pattern.compile("\\b(?:will|would|shall) no longer\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> COMPLETING = Set.of("complete", "finish", "conclude");
    private static final Set<String> FAILING = Set.of("fail", "neglect", "refuse");

    private final Reading reading;
    private final Lapses lapses;
    private final Ties ties;
    private final Map<Clause, Deed> deeds = new HashMap<>();

    Doings(Reading reading, Lapses lapses, Ties ties) {
        this.reading = reading;
        this.lapses = lapses;
        this.ties = ties;
    }

    /** The verbs that name what a clause may tell as done or not done, see {@link Deed#verbs}; none if it tells of no such thing. */
    Set<String> verbs(Clause clause) {
        if (isFailure(clause)) {
            return clause.infinitive().map(act -> told(act).verbs()).orElse(Set.of());
        }
        boolean telling = isYetTo(clause) || isNoMore(clause) || (Facts.isPast(clause) && !clause.isPluperfect());
        return telling ? told(clause).verbs() : Set.of();
    }

    /** Whether a clause may tell by a noun that something was done. */
    static boolean isCompleting(Clause clause) {
        return COMPLETING.contains(clause.lemma());
    }

    Optional<Commitment.Status> of(Draft draft, Clause clause) {
        return draft.act()
                .deed()
                .flatMap(wanted -> of(draft, wanted, clause).filter(status -> areTied(draft, wanted, clause)));
    }

    private boolean areTied(Draft draft, Deed wanted, Clause clause) {
        Clause act = isFailure(clause) ? clause.infinitive().orElse(clause) : clause;
        return ties.areSure(draft, wanted, told(act), clause.sentence(), actor(clause));
    }

    private Optional<Commitment.Status> of(Draft draft, Deed wanted, Clause clause) {
        if (isFailure(clause)) {
            return isDoer(draft, clause)
                            && clause.infinitive()
                                    .filter(act -> wanted.isDoneBy(told(act)))
                                    .isPresent()
                    ? notDone(draft)
                    : Optional.empty();
        }
        if (isYetTo(clause)) {
            return isDoer(draft, clause) && wanted.isDoneBy(told(clause)) ? notDone(draft) : Optional.empty();
        }
        if (isNoMore(clause)) {
            return !draft.isAsking() && !wanted.negated() && wanted.isDoneBy(told(clause)) && isDoer(draft, clause)
                    ? Optional.of(Commitment.Status.WITHDRAWN)
                    : Optional.empty();
        }
        if (!Facts.isPast(clause) || clause.isPluperfect()) {
            return Optional.empty();
        }
        boolean same = wanted.isDoneBy(told(clause)) || isCompletion(wanted, clause);
        return same && isByDoer(draft, wanted, clause) ? done(draft, wanted, clause) : Optional.empty();
    }

    /** "would no longer bid". */
    private boolean isNoMore(Clause clause) {
        boolean ahead = clause.mood() == Clause.Mood.FUTURE || clause.mood() == Clause.Mood.MODAL;
        return ahead && NO_MORE.matcher(reading.at(clause.span())).find();
    }

    private Deed told(Clause clause) {
        return deeds.computeIfAbsent(clause, each -> Deed.told(reading, each));
    }

    private Optional<Commitment.Status> done(Draft draft, Deed wanted, Clause clause) {
        if (wanted.negated()) {
            boolean simple = !clause.isNegated() && told(clause).lemma().equals(wanted.lemma());
            return simple && draft.kind() == Commitment.Kind.PROMISE && !isBefore(draft, clause)
                    ? Optional.of(Commitment.Status.BROKEN)
                    : Optional.empty();
        }
        if (clause.isNegated()) {
            return notDone(draft);
        }
        return isWhole(draft, clause) && !isBefore(draft, clause)
                ? Optional.of(Commitment.Status.KEPT)
                : Optional.empty();
    }

    private static boolean isFailure(Clause clause) {
        return clause.mood() == Clause.Mood.PAST && FAILING.contains(clause.lemma()) && !clause.isNegated();
    }

    /** "has yet to pay". */
    private static boolean isYetTo(Clause clause) {
        Sentence sentence = clause.sentence();
        int at = clause.verb();
        return at > 2
                && sentence.token(at).tag().equals("VB")
                && sentence.token(at - 1).tag().equals("TO")
                && sentence.token(at - 2).lemma().equals("yet")
                && Set.of("have", "be").contains(sentence.token(at - 3).lemma());
    }

    /** "completed the withdrawal of its troops", "finished rebuilding the pier". */
    private boolean isCompletion(Deed wanted, Clause clause) {
        if (!isCompleting(clause)) {
            return false;
        }
        OptionalInt object = clause.object();
        boolean noun = object.isPresent()
                && DeedVerbs.isMadeOf(clause.sentence().token(object.getAsInt()).form(), wanted.lemma());
        return noun && wanted.isOfSame(told(clause).about(clause.sentence(), object.getAsInt()));
    }

    /** Whether nobody else did it: the subject, the agent of a passive, or, where neither is told, what it was done to. */
    private boolean isByDoer(Draft draft, Deed wanted, Clause clause) {
        if (clause.isPassive()) {
            OptionalInt agent = clause.oblique(BY);
            return agent.isEmpty() || draft.act().isFor(Actors.at(reading, clause.sentence(), agent.getAsInt()));
        }
        boolean ofItself = told(clause).itself().stream().anyMatch(wanted.heads()::contains);
        return ofItself || isDoer(draft, clause);
    }

    private boolean isDoer(Draft draft, Clause clause) {
        OptionalInt subject = actor(clause);
        return subject.isPresent() && draft.act().isFor(Actors.at(reading, clause.sentence(), subject.getAsInt()));
    }

    /** Where whoever does it stands, or would. */
    private OptionalInt actor(Clause clause) {
        if (clause.isPassive()) {
            return clause.oblique(BY);
        }
        OptionalInt own = Actors.subject(clause);
        return own.isPresent() ? own : lapses.subjectAbove(clause);
    }

    /** Whether no word says that it is but a part, other than a word of the commitment itself. */
    private boolean isWhole(Draft draft, Clause clause) {
        Set<String> own = Set.copyOf(Words.fold(draft.what().words()));
        Matcher partly = PARTLY.matcher(reading.at(clause.span()).toLowerCase(Locale.ROOT));
        while (partly.find()) {
            if (!own.contains(partly.group())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Commitment.Status> notDone(Draft draft) {
        boolean over = draft.due().when().resolved().isPresent() && !lapses.isBeforeEnd(draft);
        return over && !draft.act().deed().map(Deed::negated).orElse(false)
                ? Optional.of(Lapses.unmet(draft))
                : Optional.empty();
    }

    /** Whether the clause tells of a day before the commitment was made. */
    private boolean isBefore(Draft draft, Clause clause) {
        Optional<LocalDate> known = draft.known();
        return EventTimes.of(reading, clause)
                .flatMap(time -> time.when().resolved())
                .map(When.Resolved::end)
                .filter(end -> known.isPresent() && !end.isAfter(known.get()))
                .isPresent();
    }
}
