package org.dateline.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.event.Clause;
import org.dateline.event.EventTimes;
import org.dateline.event.Parties;
import org.dateline.event.Voice;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.statement.Statement;
import org.dateline.syntax.Sentence;
import org.dateline.text.Stems;
import org.dateline.time.When;

/**
 * Finds in one reading what became of commitments. Only words count: the act itself told as done or not done by the same
 * actor, or words such as "kept its promise", "the deadline came and went", "dropped the demand". One object serves one
 * reading.
 */
final class Outcomes {
    private static final double SAME_ACT = 0.6;
    private static final Set<String> ARRIVING =
            Set.of("come", "arrive", "happen", "materialise", "materialize", "appear");
    private static final Pattern PARTLY = Pattern.compile(
            "\\b(?:some|half|partly|partially|part|only|few|fewer|almost|nearly|most|first|attempt|again"
                    + "|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|many) of)\\b");

    private final Reading reading;
    private final int page;
    private final Voice voice;
    private final List<Statement> statements;
    private final Lapses lapses;
    private final List<Told> past;

    /** A sentence with its clauses that tell of what has happened. */
    private record Told(Sentence sentence, List<Clause> clauses) {
        static Told of(Sentence sentence) {
            return new Told(
                    sentence,
                    Clause.of(sentence).stream()
                            .filter(clause -> clause.mood() == Clause.Mood.PAST)
                            .toList());
        }
    }

    private final Optional<LocalDate> published;

    Outcomes(Reading reading, int page, List<Statement> statements) {
        this.reading = reading;
        this.page = page;
        this.voice = new Voice(statements);
        this.statements = List.copyOf(statements);
        this.lapses = new Lapses(reading, page, statements);
        this.past = reading.sentences().stream().map(Told::of).toList();
        this.published = reading.article().publishedWhen().resolved().map(When.Resolved::start);
    }

    /** What the reading tells of the commitment that {@code draft} tells of; nothing that stands before the draft. */
    List<Draft.Outcome> of(Draft draft) {
        List<Draft.Outcome> found = new ArrayList<>();
        for (Told told : past) {
            if (draft.page() == page
                    && told.sentence().span().end() <= draft.source().span().start()) {
                continue;
            }
            if (lapses.isGone(draft, told.sentence())) {
                found.add(new Draft.Outcome(
                        Commitment.Status.PASSED_UNMET,
                        page,
                        cite(told.sentence().span())));
            }
            for (Clause clause : told.clauses()) {
                of(draft, clause)
                        .ifPresent(status -> found.add(new Draft.Outcome(status, page, cite(Lapses.words(clause)))));
            }
        }
        return found;
    }

    private Optional<Commitment.Status> of(Draft draft, Clause clause) {
        if (isInside(draft, clause)) {
            return Optional.empty();
        }
        Optional<Commitment.Status> lapsed = lapses.in(draft, clause).or(() -> absent(draft, clause));
        if (lapsed.isPresent() || isAttributed(clause)) {
            return lapsed;
        }
        Optional<Commitment.Status> named = spokenOf(draft, clause);
        if (named.isPresent() || !voice.isOwn(clause.token().span())) {
            return named;
        }
        return named.or(() -> acted(draft, clause)).or(() -> failed(draft, clause));
    }

    /** Whether somebody else says it; a cue ("went back on her promise to") is the article's own. */
    private boolean isAttributed(Clause clause) {
        return statements.stream()
                .flatMap(statement -> statement.content().stream())
                .anyMatch(content -> content.span().overlaps(clause.token().span()));
    }

    /** The words that make a commitment are not its outcome. */
    private boolean isInside(Draft draft, Clause clause) {
        return draft.page() == page
                && draft.source().span().overlaps(clause.token().span())
                && !isDeadlineClause(draft, clause);
    }

    private static boolean isDeadlineClause(Draft draft, Clause clause) {
        return draft.kind() == Commitment.Kind.DEADLINE && Lapses.isLapsing(clause);
    }

    private static boolean isBy(Draft draft, Party party) {
        return draft.act().isBy(party);
    }

    /** "The gift didn't come": simple past, so its time is over. */
    private Optional<Commitment.Status> absent(Draft draft, Clause clause) {
        boolean dated = switch (draft.kind()) {
            case PROMISE, THREAT, OFFER -> true;
            case DEMAND, DEADLINE -> false;
        };
        OptionalInt subject = clause.subject();
        if (!dated
                || subject.isEmpty()
                || !clause.isNegated()
                || !isSimplePast(clause)
                || !ARRIVING.contains(clause.lemma())
                || lapses.isTooEarly(draft)) {
            return Optional.empty();
        }
        Set<String> thing = Act.telling(reading.at(Parties.phrase(clause.sentence(), subject.getAsInt())));
        boolean same = draft.act().shared(thing) >= 2 && draft.act().covered(thing) >= SAME_ACT;
        return same ? Optional.of(Commitment.Status.PASSED_UNMET) : Optional.empty();
    }

    private static boolean isSimplePast(Clause clause) {
        return clause.sentence().dependents(clause.verb(), "aux").stream()
                .anyMatch(i -> clause.sentence()
                        .token(i)
                        .form()
                        .toLowerCase(Locale.ROOT)
                        .equals("did"));
    }

    /** "kept its promise on the crew", "dropped its demand for a fee": the same party's, and about the same thing. */
    private Optional<Commitment.Status> spokenOf(Draft draft, Clause clause) {
        return GivenWord.told(clause)
                .filter(status -> isBySubject(draft, clause))
                .filter(status -> lapses.sharesIn(draft, clause.sentence()));
    }

    /** The act itself, told as done or, when it was due, as not done. */
    private Optional<Commitment.Status> acted(Draft draft, Clause clause) {
        if (draft.act().verb().isEmpty() || !isSameAct(draft, clause) || clause.isPluperfect()) {
            return Optional.empty();
        }
        if (clause.isNegated()) {
            return notDone(draft);
        }
        boolean whole = !PARTLY.matcher(reading.at(clause.span()).toLowerCase(Locale.ROOT))
                .find();
        return whole && !isBeforeMaking(draft, clause) ? Optional.of(Commitment.Status.KEPT) : Optional.empty();
    }

    private Optional<Commitment.Status> failed(Draft draft, Clause clause) {
        boolean failed = clause.lemma().equals("fail")
                && !clause.isNegated()
                && clause.infinitive().filter(act -> isSameAct(draft, act)).isPresent();
        return failed ? notDone(draft) : Optional.empty();
    }

    private Optional<Commitment.Status> notDone(Draft draft) {
        boolean over = draft.due().when().resolved().isPresent()
                && published.isPresent()
                && !draft.due().when().resolved().get().end().isAfter(published.get());
        if (!over) {
            return Optional.empty();
        }
        return Optional.of(
                switch (draft.kind()) {
                    case PROMISE -> Commitment.Status.BROKEN;
                    case THREAT, DEMAND, OFFER, DEADLINE -> Commitment.Status.PASSED_UNMET;
                });
    }

    private boolean isSameAct(Draft draft, Clause clause) {
        Set<String> told = Act.telling(reading.at(clause.span()));
        boolean sameVerb =
                Stems.of(clause.lemma()).stream().findFirst().equals(draft.act().verb());
        boolean sameThing =
                draft.act().shared(told) >= Math.min(2, draft.act().stems().size())
                        && draft.act().covered(told) >= SAME_ACT
                        && !draft.act().stems().isEmpty()
                        && sameNumbers(draft.act().stems(), told);
        boolean byNobody = clause.isPassive() && clause.oblique(Set.of("by")).isEmpty();
        return sameVerb && sameThing && (byNobody || isBySubject(draft, clause));
    }

    /** Numbers in the commitment must be those of the act. */
    private static boolean sameNumbers(Set<String> promised, Set<String> told) {
        return promised.stream().filter(Act::isNumber).allMatch(told::contains);
    }

    private boolean isBySubject(Draft draft, Clause clause) {
        OptionalInt subject = clause.subject();
        return subject.isPresent() && isBy(draft, Actors.at(reading, clause.sentence(), subject.getAsInt()));
    }

    private boolean isBeforeMaking(Draft draft, Clause clause) {
        Optional<When.Resolved> made = draft.made().resolved();
        return EventTimes.of(reading, clause)
                .flatMap(time -> time.when().resolved())
                .filter(done ->
                        made.isPresent() && done.end().isBefore(made.get().end()))
                .isPresent();
    }

    private Citation cite(Span span) {
        return reading.article().text().cite(span);
    }
}
