package org.dateline.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.event.Parties;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.time.TimeExpression;
import org.dateline.time.When;

/**
 * Finds commitments that a text tells of by verbs: "agreed to release", "has vowed to", "gave the port until Friday",
 * "sent no envoy as promised". One object serves one reading.
 */
final class TextDrafts {
    private static final Map<String, Commitment.Kind> VERBS = Map.ofEntries(
            Map.entry("promise", Commitment.Kind.PROMISE),
            Map.entry("pledge", Commitment.Kind.PROMISE),
            Map.entry("vow", Commitment.Kind.PROMISE),
            Map.entry("swear", Commitment.Kind.PROMISE),
            Map.entry("undertake", Commitment.Kind.PROMISE),
            Map.entry("commit", Commitment.Kind.PROMISE),
            Map.entry("agree", Commitment.Kind.PROMISE),
            Map.entry("plan", Commitment.Kind.PROMISE),
            Map.entry("intend", Commitment.Kind.PROMISE),
            Map.entry("threaten", Commitment.Kind.THREAT),
            Map.entry("demand", Commitment.Kind.DEMAND),
            Map.entry("offer", Commitment.Kind.OFFER));
    private static final Set<String> PLANNING = Set.of("plan", "intend");
    private static final Set<String> UNTIL = Set.of("until", "till");

    private final Reading reading;
    private final int page;
    private final ClauseDrafts clauses;
    private final AgreedDrafts agreed;

    TextDrafts(Reading reading, int page) {
        this.reading = reading;
        this.page = page;
        this.clauses = new ClauseDrafts(reading, page);
        this.agreed = new AgreedDrafts(reading, clauses);
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (Clause clause : Clause.of(sentence)) {
                byVerb(clause).ifPresent(drafts::add);
                ultimatum(clause).ifPresent(drafts::add);
                asPromised(clause).ifPresent(drafts::add);
                agreed.of(clause).ifPresent(drafts::add);
            }
            drafts.addAll(new NounDrafts(reading, page, sentence).find());
        }
        drafts.removeIf(draft ->
                draft.kind() != Commitment.Kind.DEADLINE && !draft.act().isTelling());
        return drafts;
    }

    /** "Orlan agreed to release the crew", "officials have demanded the removal of all fees". */
    private Optional<Draft> byVerb(Clause clause) {
        Commitment.Kind kind = VERBS.get(clause.lemma());
        boolean told = clause.mood() == Clause.Mood.PAST || clause.mood() == Clause.Mood.PRESENT;
        boolean former = PLANNING.contains(clause.lemma()) && clause.isPluperfect();
        if (kind == null || !told || former || clause.isNegated()) {
            return Optional.empty();
        }
        Optional<Clause> act = clause.infinitive().or(() -> behindTime(clause)).or(() -> content(clause));
        Optional<Party> who = clause.isPassive() ? clauses.agent(clause) : clauses.subject(clause);
        if (who.isEmpty() || isDateline(clause)) {
            return Optional.empty();
        }
        if (act.isPresent()) {
            return Optional.of(clauses.draft(
                    kind, clause, act.get().span(), act, who, clauses.recipient(clause), "verb of commitment"));
        }
        return kind == Commitment.Kind.DEMAND && clause.object().isPresent()
                ? Optional.of(demanded(clause, clause.object().getAsInt(), who))
                : Optional.empty();
    }

    /** "SALTMARSH (PLP) – The two sides agreed": where a story was filed is nobody who acts in it. */
    private static boolean isDateline(Clause clause) {
        OptionalInt subject = Actors.subject(clause);
        if (subject.isEmpty() || subject.getAsInt() > 2) {
            return false;
        }
        for (int i = subject.getAsInt() + 1; i < clause.verb(); i++) {
            if (List.of("(", "-LRB-", "—", "–", "-", "--")
                    .contains(clause.sentence().token(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** "agreed on Monday to release": trees hang what stands behind a time on many words. */
    private static Optional<Clause> behindTime(Clause clause) {
        return clause.sentence().dependents(clause.verb(), "advcl", "acl").stream()
                .filter(i ->
                        i > clause.verb() && clause.sentence().token(i).tag().equals("VB"))
                .filter(i -> clause.sentence().dependents(i, "mark").stream()
                        .anyMatch(mark -> clause.sentence().token(mark).tag().equals("TO")))
                .findFirst()
                .map(i -> new Clause(clause.sentence(), i));
    }

    private static Optional<Clause> content(Clause clause) {
        return clause.sentence().dependents(clause.verb(), "ccomp").stream()
                .map(i -> new Clause(clause.sentence(), i))
                .filter(inner -> inner.token().tag().startsWith("VB"))
                .filter(inner ->
                        inner.token().span().start() > clause.token().span().start())
                .findFirst();
    }

    private Draft demanded(Clause clause, int object, Optional<Party> who) {
        Span what = Parties.phrase(clause.sentence(), object);
        return clauses.draft(
                Commitment.Kind.DEMAND,
                clause,
                what,
                Optional.empty(),
                who,
                clauses.recipient(clause),
                "demanded thing");
    }

    /** "Orlan gave the port until Friday to open." */
    private Optional<Draft> ultimatum(Clause clause) {
        if (!clause.lemma().equals("give") || clause.mood() != Clause.Mood.PAST || clause.isNegated()) {
            return Optional.empty();
        }
        Span span = clause.span();
        Optional<TimeExpression> limit = reading.timesIn(span).stream()
                .filter(time -> followsUntil(clause.sentence(), time))
                .findFirst();
        Optional<Party> whom = clauses.at(clause, clause.recipient()).or(() -> clauses.at(clause, clause.object()));
        if (limit.isEmpty() || whom.isEmpty() || clauses.subject(clause).isEmpty()) {
            return Optional.empty();
        }
        Optional<Clause> act = Clause.of(clause.sentence()).stream()
                .filter(inner -> inner.token().tag().equals("VB"))
                .filter(inner -> span.contains(inner.token().span()))
                .filter(inner ->
                        inner.token().span().start() > limit.get().span().start())
                .findFirst();
        int from = limit.get().span().end();
        Span what = act.map(Clause::span)
                .map(words -> words.start() >= from
                        ? words
                        : Span.of(act.get().token().span().start(), words.end()))
                .orElse(span);
        return Optional.of(clauses.draft(
                Commitment.Kind.DEADLINE, clause, what, act, clauses.subject(clause), whom, "given until"));
    }

    private static boolean followsUntil(Sentence sentence, TimeExpression time) {
        int before = sentence.firstIn(time.span()) - 1;
        boolean article = before > 0 && sentence.token(before).lemma().equals("the");
        int at = article ? before - 1 : before;
        return at >= 0 && UNTIL.contains(sentence.token(at).lemma());
    }

    /** "did not send an envoy as promised": a promise, and what came of it. */
    private Optional<Draft> asPromised(Clause clause) {
        Optional<Clause> aside = Clause.of(clause.sentence()).stream()
                .filter(inner -> VERBS.containsKey(inner.lemma()) && !PLANNING.contains(inner.lemma()))
                .filter(inner -> inner.token().tag().equals("VBN") && isAs(inner))
                .filter(inner -> nearest(inner).equals(Optional.of(clause)))
                .findFirst();
        if (aside.isEmpty()
                || clause.mood() != Clause.Mood.PAST
                || clause.isPassive()
                || clauses.subject(clause).isEmpty()) {
            return Optional.empty();
        }
        Commitment.Kind kind = VERBS.getOrDefault(aside.get().lemma(), Commitment.Kind.PROMISE);
        Commitment.Status status = clause.isNegated() ? Commitment.Status.PASSED_UNMET : Commitment.Status.KEPT;
        Draft draft = clauses.draft(
                kind,
                clause,
                clause.span(),
                Optional.of(clause),
                clauses.subject(clause),
                clauses.recipient(clause),
                "as promised");
        return Optional.of(new Draft(
                draft.page(),
                draft.kind(),
                draft.who(),
                draft.to(),
                draft.what(),
                When.notStated(),
                Optional.empty(),
                dueByName(clause),
                draft.condition(),
                draft.source(),
                draft.act(),
                List.of(new Draft.Outcome(status, page, clauses.cite(clause.span()))),
                draft.foundBy()));
    }

    /** "the Friday vote": the day in the name of the thing. */
    private Draft.Due dueByName(Clause clause) {
        return DueDates.named(reading, clause.sentence(), clause.span());
    }

    /** "as promised". */
    private static boolean isAs(Clause aside) {
        return aside.verb() > 0
                && aside.sentence().token(aside.verb() - 1).lemma().equals("as");
    }

    /** The finite clause before it. */
    private static Optional<Clause> nearest(Clause aside) {
        return Clause.of(aside.sentence()).stream()
                .filter(clause -> clause.verb() < aside.verb() && clause.mood() == Clause.Mood.PAST)
                .reduce((first, second) -> second);
    }
}
