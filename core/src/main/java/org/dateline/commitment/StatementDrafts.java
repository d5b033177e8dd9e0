package org.dateline.commitment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.event.Clause;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.statement.Statement;
import org.dateline.time.When;

/** Makes drafts of the statements that promise, threaten, demand, offer or set a deadline. Stateless. */
final class StatementDrafts {
    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "must", "should", "'ll", "’ll", "wo", "can", "could");
    private static final Pattern WISH =
            Pattern.compile("\\b(?:would|['’]d) (?:rather|like|love|prefer)\\b", Pattern.CASE_INSENSITIVE);
    private static final int ASIDE_REACH = 40;
    private static final Pattern ASIDE = Pattern.compile(
            "\\bas (?:(?:the |its |his |her |their )?[\\w’'.-]+ )?(?:[\\w’'.-]+ )?(?:had |has |have )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> PLANS = Set.of("plan", "intention", "decision", "proposal");

    private StatementDrafts() {}

    /** The kind of commitment that a statement makes, if it makes one. */
    static Optional<Commitment.Kind> kind(Statement statement) {
        return switch (statement.kind()) {
            case PROMISE -> Optional.of(Commitment.Kind.PROMISE);
            case THREAT -> Optional.of(Commitment.Kind.THREAT);
            case DEMAND -> Optional.of(Commitment.Kind.DEMAND);
            case OFFER -> Optional.of(Commitment.Kind.OFFER);
            case DEADLINE -> Optional.of(Commitment.Kind.DEADLINE);
            case ASSERTION, DENIAL, ACCUSATION, PREDICTION, QUESTION, REFUSAL -> Optional.empty();
        };
    }

    static Optional<Draft> of(Reading reading, int page, Statement statement) {
        if (statement.negated()
                || isAside(reading, statement)
                || isBesideNoun(reading, statement)
                || WISH.matcher(statement.content().getFirst().words()).find()) {
            return Optional.empty();
        }
        return kind(statement)
                .map(kind -> draft(reading, page, statement, kind))
                .filter(draft -> draft.act().isTelling()
                        && (draft.who().isPresent() || draft.what().words().contains(" ")));
    }

    /** The clause of the cue. */
    private static Optional<Clause> cueing(Reading reading, Statement statement) {
        return statement
                .cue()
                .map(Citation::span)
                .flatMap(cue -> reading.sentenceAt(cue.start())
                        .flatMap(sentence -> Clause.of(sentence).stream()
                                .filter(clause -> cue.contains(clause.token().span()))
                                .reduce((first, second) -> second)));
    }

    /** "its proposed takeover": a word beside a noun reports nothing. */
    private static boolean isBesideNoun(Reading reading, Statement statement) {
        return statement
                .cue()
                .map(Citation::span)
                .flatMap(cue -> reading.sentenceAt(cue.start())
                        .map(sentence -> sentence.token(sentence.firstIn(cue)))
                        .filter(token -> token.span().end() == cue.end() && token.hasRelation("amod")))
                .isPresent();
    }

    /** "…, as it had promised, …": what stands behind such a cue isn't what was promised. */
    private static boolean isAside(Reading reading, Statement statement) {
        int start = statement.cue().map(cue -> cue.span().start()).orElse(0);
        String before = reading.article().text().text().substring(Math.max(0, start - ASIDE_REACH), start);
        return ASIDE.matcher(before).find();
    }

    private static Draft draft(Reading reading, int page, Statement statement, Commitment.Kind kind) {
        Citation content = content(reading, statement);
        Optional<Clause> committed = committed(reading, content.span());
        Span what = Wording.trimmed(reading, content.span(), committed);
        boolean asked = cueing(reading, statement).filter(Clause::isPassive).isPresent();
        Optional<Party> named = statement.chain().speaker().filter(party -> !Wording.isPronoun(party));
        // "Some were asked to stay outside": whoever is asked asks for nothing.
        Optional<Party> who = asked && isAsking(kind) ? Optional.empty() : named;
        Optional<Party> subject = committed.flatMap(clause -> Addressed.subject(reading, clause));
        Draft.Due limit = DueDates.limit(reading, what, statement.sentence().span(), statement.said());
        boolean asks = isAsking(kind);
        Draft.Due due = asks || limit.words().isPresent() ? limit : DueDates.in(reading, what, statement.said());
        Names acting = Names.of(committed.flatMap(clause -> Addressed.acting(reading, clause)));
        Names actors = Names.of(who).and(acting);
        String words = Wording.withoutDue(reading, what, due);
        Optional<Party> to = Addressed.addressee(reading, statement)
                .or(() -> demanded(
                        kind,
                        Addressed.awaited(reading, content.span())
                                .or(() -> Addressed.ordered(reading, content.span()))
                                .or(() -> subject)))
                .filter(party -> !Wording.isPronoun(party))
                .filter(party ->
                        who.filter(same -> same.label().equals(party.label())).isEmpty());
        Names doers = asks ? Names.of(to).and(acting).without(Names.of(who)) : actors;
        return new Draft(
                page,
                kind,
                who,
                to,
                reading.article().text().cite(what),
                statement.said(),
                statement
                        .said()
                        .resolved()
                        .or(() -> reading.article().publishedWhen().resolved())
                        .map(When.Resolved::start),
                due,
                statement.condition().or(() -> Conditions.in(reading, content.span())),
                statement.sentence(),
                committed
                        .map(clause -> Act.of(reading, clause, words, actors))
                        .orElseGet(() -> Act.of(words, actors))
                        .by(doers),
                List.of(),
                statement.foundBy());
    }

    /** The piece of the content, or the sentence of it, that commits. */
    private static Citation content(Reading reading, Statement statement) {
        return statement.content().stream()
                .filter(piece -> committed(reading, piece.span())
                        .filter(StatementDrafts::isModal)
                        .isPresent())
                .findFirst()
                .or(() -> statement.content().stream()
                        .filter(piece -> committed(reading, piece.span()).isPresent())
                        .findFirst())
                .orElseGet(() -> statement.content().getFirst());
    }

    /** The clause that says what shall be done: with a modal verb or, failing that, an infinitive. */
    private static Optional<Clause> committed(Reading reading, Span content) {
        List<Clause> all = reading.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(content))
                .flatMap(sentence -> Clause.of(sentence).stream())
                .filter(clause -> content.contains(clause.token().span()))
                .toList();
        List<Clause> clauses = all.stream()
                .filter(clause -> !clause.token().hasRelation("acl") || isPlanned(clause))
                .filter(clause -> !Conditions.isCondition(clause))
                .toList();
        return clauses.stream()
                .filter(StatementDrafts::isModal)
                .findFirst()
                .or(() -> clauses.stream()
                        .filter(clause -> clause.token().tag().equals("VB"))
                        .findFirst())
                .or(() -> all.stream().filter(StatementDrafts::isSubjunctive).findFirst());
    }

    /** "plans to cut jobs". */
    private static boolean isPlanned(Clause clause) {
        int head = clause.token().head();
        return clause.token().tag().equals("VB")
                && head >= 0
                && PLANS.contains(clause.sentence().token(head).lemma());
    }

    /** "that the firm apologise": a plain form behind a singular. */
    private static boolean isSubjunctive(Clause clause) {
        OptionalInt subject = Actors.subject(clause);
        return clause.token().tag().equals("VBP")
                && subject.isPresent()
                && clause.sentence().token(subject.getAsInt()).tag().matches("NNP?");
    }

    static boolean isModal(Clause clause) {
        return clause.sentence().dependents(clause.verb(), "aux").stream()
                .anyMatch(i -> MODALS.contains(clause.sentence().token(i).lemma()));
    }

    private static boolean isAsking(Commitment.Kind kind) {
        return kind == Commitment.Kind.DEMAND || kind == Commitment.Kind.DEADLINE;
    }

    private static Optional<Party> demanded(Commitment.Kind kind, Optional<Party> subject) {
        return switch (kind) {
            case DEMAND, DEADLINE -> subject;
            case PROMISE, THREAT, OFFER -> Optional.empty();
        };
    }
}
