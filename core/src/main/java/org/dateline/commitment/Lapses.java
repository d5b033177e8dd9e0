package org.dateline.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.event.Clause;
import org.dateline.event.Parties;
import org.dateline.language.Reading;
import org.dateline.source.Span;
import org.dateline.statement.Statement;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Words;
import org.dateline.time.When;

/** Finds in one reading that the time of a demand or a deadline passed without what was asked. */
final class Lapses {
    private static final double SAME = 0.6;
    private static final Set<String> ARRIVING =
            Set.of("come", "arrive", "happen", "materialise", "materialize", "appear");
    private static final Set<String> DEADLINES = Set.of("deadline", "ultimatum");
    private static final Set<String> LAPSING = Set.of("pass", "expire", "lapse", "elapse", "come", "run");
    private static final Set<String> IGNORING = Set.of("ignore", "defy", "miss", "flout", "let", "disregard");
    private static final int NEAR = 7;
    private static final Pattern GONE = Pattern.compile(
            "^(?!.*\\b(?:before|until|if|not|never)\\b).*\\b(?:deadline|ultimatum)\\b[^,;:]*"
                    + "\\b(?<!\\b(?:was|were|be|been|being|have|had|has|to|will|would)\\s)"
                    + "(?:came and went|expired|passed|lapsed|elapsed|ran out|went by)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Reading reading;
    private final int page;
    private final List<Statement> statements;
    private final Optional<LocalDate> published;

    Lapses(Reading reading, int page, List<Statement> statements) {
        this.reading = reading;
        this.page = page;
        this.statements = List.copyOf(statements);
        this.published = reading.article().publishedWhen().resolved().map(When.Resolved::start);
    }

    /** Whether a clause may tell that a time passed, whosever it was. */
    static boolean mayTell(Clause clause) {
        return clause.mood() == Clause.Mood.PAST
                && (isOfDeadline(clause)
                        || (clause.isNegated() && ARRIVING.contains(clause.lemma()))
                        || (IGNORING.contains(clause.lemma()) && hasDeadline(clause)));
    }

    /** "The deadline came and went." */
    Optional<Commitment.Status> in(Draft draft, Clause clause) {
        if (clause.isNegated() || !isOfDeadline(clause) || !isLapse(clause) || !hasLimit(draft) || isTooEarly(draft)) {
            return Optional.empty();
        }
        boolean same = draft.page() == page && draft.source().span().overlaps(clause.span());
        boolean about = isNamedIn(draft, clause.sentence()) && sharesIn(draft, clause.sentence());
        return same || about || isSetIn(draft, clause) ? Optional.of(Commitment.Status.PASSED_UNMET) : Optional.empty();
    }

    /** Whether a sentence tells that some limit passed ("The deadline for the militia to disarm came and went"), by its words. */
    boolean isGone(Sentence sentence) {
        return GONE.matcher(reading.at(sentence.span())).find()
                && statements.stream()
                        .flatMap(statement -> statement.content().stream())
                        .noneMatch(content -> content.span().overlaps(sentence.span()));
    }

    /** Whether a sentence that tells that some limit passed tells it of a draft's, on another page; trees get it wrong. */
    boolean isGone(Draft draft, Sentence sentence) {
        return draft.page() != page
                && hasLimit(draft)
                && !isTooEarly(draft)
                && isNamedIn(draft, sentence)
                && sharesIn(draft, sentence);
    }

    /** "The protesters ignored the deadline", "Orlan let the ultimatum pass": whoever was to act, or the limit that was set them. */
    Optional<Commitment.Status> ignored(Draft draft, Clause clause) {
        Sentence sentence = clause.sentence();
        if (clause.isNegated()
                || !IGNORING.contains(clause.lemma())
                || !hasLimit(draft)
                || isTooEarly(draft)
                || !hasDeadline(clause)) {
            return Optional.empty();
        }
        OptionalInt subject = Actors.subject(clause);
        boolean asked = subject.isPresent() && draft.act().isFor(Actors.at(reading, sentence, subject.getAsInt()));
        boolean set = isNamedIn(draft, sentence);
        return asked && (set || sharesIn(draft, sentence))
                ? Optional.of(Commitment.Status.PASSED_UNMET)
                : Optional.empty();
    }

    private static boolean hasDeadline(Clause clause) {
        Sentence sentence = clause.sentence();
        for (int i = clause.verb() + 1; i < Math.min(clause.verb() + NEAR, sentence.size()); i++) {
            if (DEADLINES.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    static boolean isLapsing(Clause clause) {
        return LAPSING.contains(clause.lemma());
    }

    /** Whether the verb's subject is a deadline, or the verb describes one. */
    private static boolean isOfDeadline(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean own = sentence.dependents(clause.verb(), "nsubj").stream()
                .anyMatch(i -> DEADLINES.contains(sentence.token(i).lemma()));
        return own
                || (clause.token().relation().equals("acl:relcl")
                        && DEADLINES.contains(
                                sentence.token(clause.token().head()).lemma()));
    }

    private static boolean isLapse(Clause clause) {
        return clause.lemma().equals("come") ? going(clause).isPresent() : isLapsing(clause);
    }

    /** The clause's words, with the rest of "came and went", which is one saying in two clauses. */
    static Span words(Clause clause) {
        return clause.lemma().equals("come")
                ? going(clause).map(clause.span()::cover).orElse(clause.span())
                : clause.span();
    }

    private static Optional<Span> going(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.dependents(clause.verb(), "conj").stream()
                .map(sentence::token)
                .filter(token -> token.lemma().equals("go"))
                .map(Token::span)
                .findFirst();
    }

    private static boolean hasLimit(Draft draft) {
        return draft.kind() == Commitment.Kind.DEADLINE
                || (draft.kind() == Commitment.Kind.DEMAND
                        && draft.due().words().isPresent());
    }

    /** Whether the sentence tells of a deadline that the same party set. */
    private boolean isSetIn(Draft draft, Clause clause) {
        return isNamedIn(draft, clause.sentence())
                && draft.due().when().resolved().isPresent()
                && reading.timesIn(clause.sentence().span()).stream()
                        .anyMatch(time -> time.when().resolved().isPresent()
                                && (time.when().equals(draft.due().when())
                                        || time.when().equals(draft.made())));
    }

    private boolean isNamedIn(Draft draft, Sentence sentence) {
        boolean mentioned = reading.mentionsIn(sentence.span()).stream()
                .map(reading::party)
                .anyMatch(party -> draft.act().isBy(party));
        return mentioned
                || Words.fold(reading.at(sentence.span())).stream()
                        .anyMatch(word -> draft.act().actors().words().contains(word));
    }

    /** What a commitment is whose time passed without it: broken by whoever promised, unmet by whoever was asked. */
    static Commitment.Status unmet(Draft draft) {
        return switch (draft.kind()) {
            case PROMISE -> Commitment.Status.BROKEN;
            case THREAT, DEMAND, OFFER, DEADLINE -> Commitment.Status.PASSED_UNMET;
        };
    }

    /** "The gift didn't come": simple past, so its time is over. */
    Optional<Commitment.Status> absent(Draft draft, Clause clause) {
        OptionalInt subject = Actors.subject(clause);
        if (draft.isAsking()
                || subject.isEmpty()
                || !clause.isNegated()
                || !isSimplePast(clause)
                || !ARRIVING.contains(clause.lemma())
                || isTooEarly(draft)) {
            return Optional.empty();
        }
        Set<String> thing = Act.telling(reading.at(Parties.phrase(clause.sentence(), subject.getAsInt())));
        boolean same = draft.act().shared(thing) >= 2 && draft.act().covered(thing) >= SAME;
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

    /** The subject of the clause that an infinitive or a participle hangs on. */
    OptionalInt subjectAbove(Clause clause) {
        int head = clause.token().head();
        return head >= 0 ? Actors.subject(new Clause(clause.sentence(), head)) : OptionalInt.empty();
    }

    /** Whether the page was published before the time of a commitment was over, or on a day nobody knows. */
    boolean isBeforeEnd(Draft draft) {
        Optional<When.Resolved> due = draft.due().when().resolved();
        return due.isPresent() && (published.isEmpty() || due.get().end().isAfter(published.get()));
    }

    /** Whether a sentence speaks of the thing: by one of its words, or by its verb. */
    boolean sharesIn(Draft draft, Sentence sentence) {
        Set<String> told = Act.telling(reading.at(sentence.span()));
        return draft.act().shared(told) >= 1
                || draft.act().verb().filter(told::contains).isPresent();
    }

    /** Whether the words come before the limit itself. */
    boolean isTooEarly(Draft draft) {
        Optional<When.Resolved> due = draft.due().when().resolved();
        return due.isPresent()
                && published.isPresent()
                && published.get().isBefore(due.get().end().minusDays(1));
    }
}
