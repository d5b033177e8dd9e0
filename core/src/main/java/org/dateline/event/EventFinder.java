package org.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.language.Name;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.statement.Statement;
import org.dateline.syntax.Sentence;
import org.dateline.time.TimeExpression;
import org.dateline.time.When;

/**
 * Finds what an article tells in its own voice: happenings with an agent, or something that they happened to, and a time.
 * What stands in the content of a statement is its speaker's, and is left out; so are states, sayings, habits and
 * opinions. A happening without a time of its own is told only where the main clause names who did it. Time linear in
 * the text but for the length of a sentence. Immutable and thread-safe.
 */
public final class EventFinder {
    private static final Set<String> BY = Set.of("by");

    private final PloverClassifier classifier;

    public EventFinder(PloverClassifier classifier) {
        this.classifier = classifier;
    }

    /**
     * The events of a reading, by the place of their clauses.
     *
     * @param statements those found in the same reading
     */
    public List<Event> find(Reading reading, List<Statement> statements) {
        if (reading.depth() != Reading.Depth.FULL) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        Voice voice = new Voice(statements);
        for (Sentence sentence : reading.sentences()) {
            for (Clause clause : Clause.of(sentence)) {
                if (voice.isOwn(clause.token().span())) {
                    clauseEvent(reading, clause).ifPresent(events::add);
                }
            }
            namedHappenings(reading, sentence, voice, events);
        }
        events.sort(Comparator.comparing(Event::clause).thenComparing(Event::predicate));
        return List.copyOf(events);
    }

    private Optional<Event> clauseEvent(Reading reading, Clause clause) {
        Optional<Happening> told = Happening.of(clause);
        if (told.isEmpty() || told.get().clause().subject().isEmpty() || isHabit(clause)) {
            return Optional.empty();
        }
        Clause act = told.get().clause();
        Sentence sentence = clause.sentence();
        int subject = act.subject().getAsInt();
        if (EventWords.EMPTY_SUBJECTS.contains(sentence.token(subject).lemma())
                || isTime(reading, sentence.token(subject).span())) {
            return Optional.empty();
        }
        Optional<TimeExpression> time = EventTimes.of(reading, act);
        Optional<Party> doer = Parties.at(reading, sentence, subject);
        Optional<Party> object = act.object().isPresent()
                ? Parties.at(reading, sentence, act.object().getAsInt())
                : Optional.empty();
        Optional<Party> agent = act.isPassive() ? passiveAgent(reading, act) : doer;
        Optional<Party> target = act.isPassive() ? doer : object;
        PloverRoot root = classify(reading, act);
        return isTold(told.get(), clause, time, agent, root) && isTimely(reading, told.get(), time)
                ? Optional.of(event(reading, told.get(), time, agent, target, root))
                : Optional.empty();
    }

    private static Optional<Party> passiveAgent(Reading reading, Clause act) {
        return act.oblique(BY).isPresent()
                ? Parties.at(reading, act.sentence(), act.oblique(BY).getAsInt())
                : Optional.empty();
    }

    /** With a time of its own, anything that happened; without, only the plainest. */
    private static boolean isTold(
            Happening told, Clause clause, Optional<TimeExpression> time, Optional<Party> agent, PloverRoot root) {
        if (!told.isHappening(time.isPresent())) {
            return false;
        }
        if (time.isPresent()) {
            return true;
        }
        return told.reality() == Event.Reality.HAPPENED
                && clause.isMain()
                && clause.token().tag().equals("VBD")
                && agent.filter(Party.Known.class::isInstance).isPresent()
                && root != PloverRoot.NOT_CLASSIFIED;
    }

    /** What happened lies behind the article, what is planned before it. */
    private static boolean isTimely(Reading reading, Happening told, Optional<TimeExpression> time) {
        Optional<When.Resolved> published = reading.article().publishedWhen().resolved();
        Optional<When.Resolved> when = time.flatMap(found -> found.when().resolved());
        if (published.isEmpty() || when.isEmpty()) {
            return true;
        }
        return switch (told.reality()) {
            case HAPPENED, DENIED -> when.get().start().isBefore(published.get().end());
            case PLANNED, FEARED -> when.get().end().isAfter(published.get().start());
        };
    }

    private static boolean isTime(Reading reading, Span span) {
        return reading.times().stream().anyMatch(time -> time.span().overlaps(span));
    }

    private PloverRoot classify(Reading reading, Clause act) {
        Span span = whole(act);
        Optional<Span> doer = phrase(act, act.subject(), span);
        Optional<Span> object = phrase(act, act.object(), span);
        Optional<Span> source = act.isPassive() ? phrase(act, act.oblique(BY), span) : doer;
        return classifier.classify(reading.at(span), source, act.isPassive() ? doer : object);
    }

    /** The clause with the noun that it describes, or the subject that it shares. */
    private static Span whole(Clause act) {
        return act.subject().isPresent()
                ? act.span().cover(Parties.phrase(act.sentence(), act.subject().getAsInt()))
                : act.span();
    }

    private static Optional<Span> phrase(Clause act, OptionalInt place, Span clause) {
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(Parties.phrase(act.sentence(), place.getAsInt()))
                        .filter(clause::contains)
                        .map(span -> span.shift(-clause.start()));
    }

    private static Event event(
            Reading reading,
            Happening told,
            Optional<TimeExpression> time,
            Optional<Party> agent,
            Optional<Party> target,
            PloverRoot root) {
        Clause act = told.clause();
        When when = time.map(TimeExpression::when).orElseGet(When::notStated);
        Span clause = time.map(found -> whole(act).cover(found.span())).orElseGet(() -> whole(act));
        Span span = Datelines.without(reading, clause);
        return new Event(
                agent.filter(party -> span.overlaps(party.words().span())),
                target,
                cite(reading, act.token().span()),
                cite(reading, span),
                cite(reading, act.sentence().span().cover(span)),
                root,
                when,
                place(reading, span),
                told.reality(),
                EventTimes.isBackground(reading, when) || (act.isPluperfect() && time.isEmpty()),
                told.rule());
    }

    private void namedHappenings(Reading reading, Sentence sentence, Voice voice, List<Event> events) {
        for (int noun = 0; noun < sentence.size(); noun++) {
            if (!EventWords.HAPPENINGS.contains(sentence.token(noun).lemma())
                    || !sentence.token(noun).isNoun()
                    || !voice.isOwn(sentence.token(noun).span())) {
                continue;
            }
            Optional<TimeExpression> time = EventTimes.of(reading, sentence, noun);
            if (time.isPresent() && isPast(reading, time.get().when())) {
                events.add(namedHappening(reading, sentence, noun, time.get()));
            }
        }
    }

    /** Whether a time is known to lie before the article. */
    private static boolean isPast(Reading reading, When when) {
        Optional<When.Resolved> published = reading.article().publishedWhen().resolved();
        return when.resolved().isPresent()
                && published.isPresent()
                && when.resolved().get().end().isBefore(published.get().end());
    }

    private Event namedHappening(Reading reading, Sentence sentence, int noun, TimeExpression time) {
        Span span = Parties.phrase(sentence, noun).cover(time.span());
        return new Event(
                Optional.empty(),
                Optional.empty(),
                cite(reading, sentence.token(noun).span()),
                cite(reading, span),
                cite(reading, sentence.span()),
                classifier.classify(reading.at(span), Optional.empty(), Optional.empty()),
                time.when(),
                place(reading, span),
                Event.Reality.HAPPENED,
                EventTimes.isBackground(reading, time.when()),
                "noun with date");
    }

    private static boolean isHabit(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.dependents(clause.verb(), "advmod").stream()
                .anyMatch(i -> EventWords.HABITS.contains(sentence.token(i).lemma()));
    }

    /** The place that the words name with "in", "at" or "near". */
    private static Optional<Citation> place(Reading reading, Span span) {
        return reading.names().stream()
                .filter(name -> name.kind() == Name.Kind.PLACE && span.contains(name.span()))
                .filter(name -> isPlacedBefore(reading, name.span().start()))
                .findFirst()
                .map(name -> cite(reading, name.span()));
    }

    private static boolean isPlacedBefore(Reading reading, int start) {
        String before = reading.article().text().text().substring(Math.max(0, start - 9), start);
        return before.matches("(?s).*\\b(?:in|at|near|outside) (?:the )?");
    }

    private static Citation cite(Reading reading, Span span) {
        return reading.article().text().cite(span);
    }
}
