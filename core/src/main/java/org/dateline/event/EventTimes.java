package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.language.Reading;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.Precision;
import org.dateline.time.TimeExpression;
import org.dateline.time.When;

/** Finds the expression of time that says when a verb's or a noun's happening was. Stateless and thread-safe. */
public final class EventTimes {
    private static final int BACKGROUND_DAYS = 90;

    private EventTimes() {}

    /** The time that a clause's own words give it; the one nearest to its verb where there are several. */
    public static Optional<TimeExpression> of(Reading reading, Clause clause) {
        List<TimeExpression> own = new ArrayList<>();
        for (TimeExpression time : dates(reading, clause.sentence())) {
            int token = head(clause.sentence(), time);
            if (owner(clause.sentence(), token).filter(clause::equals).isPresent()
                    && !isBound(clause.sentence(), token, time)
                    && namedHappening(clause.sentence(), token).isEmpty()) {
                own.add(time);
            }
        }
        int verb = clause.token().span().start();
        return own.stream()
                .min(Comparator.comparingInt(time -> Math.abs(time.span().start() - verb)));
    }

    /** The clause that a time belongs to; what stands before "but" or "and" is of the clause before. */
    private static Optional<Clause> owner(Sentence sentence, int token) {
        Optional<Clause> around = Clause.around(sentence, token);
        boolean crosses = around.isPresent()
                && sentence.dependents(around.get().verb(), "cc").stream().anyMatch(cc -> cc > token);
        if (!crosses) {
            return around;
        }
        return Clause.of(sentence).stream()
                .filter(clause -> clause.verb() < token)
                .reduce((first, second) -> second);
    }

    /** The time that a noun's own words give it: "the talks in October". */
    static Optional<TimeExpression> of(Reading reading, Sentence sentence, int noun) {
        return dates(reading, sentence).stream()
                .filter(time -> {
                    int token = head(sentence, time);
                    return !isBound(sentence, token, time)
                            && namedHappening(sentence, token)
                                    .filter(at -> at == noun)
                                    .isPresent();
                })
                .findFirst();
    }

    /** Dates and times of day; durations and sets say how long and how often. */
    private static List<TimeExpression> dates(Reading reading, Sentence sentence) {
        return reading.timesIn(sentence.span()).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .filter(time -> !time.value().endsWith("_REF"))
                .toList();
    }

    /** The token of the expression that depends on a token outside it. */
    static int head(Sentence sentence, TimeExpression time) {
        int first = sentence.firstIn(time.span());
        for (int i = first; i >= 0 && i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.span().overlaps(time.span())) {
                break;
            }
            if (token.isRoot() || !sentence.token(token.head()).span().overlaps(time.span())) {
                return i;
            }
        }
        return Math.max(first, 0);
    }

    /** Whether a preposition makes of the time a bound: "since 2015", "until Friday". */
    private static boolean isBound(Sentence sentence, int token, TimeExpression time) {
        int before = sentence.firstIn(time.span()) - 1;
        if (before >= 0 && EventWords.BOUNDS.contains(sentence.token(before).lemma())) {
            return true;
        }
        Token head = sentence.token(token);
        if (head.relation().equals("nmod:poss") || head.hasRelation("conj") || head.hasRelation("compound")) {
            return true;
        }
        return sentence.dependents(token, "case", "mark").stream()
                .anyMatch(i -> EventWords.BOUNDS.contains(sentence.token(i).lemma()));
    }

    /** The noun for a happening that the time depends on before it reaches a verb. */
    private static Optional<Integer> namedHappening(Sentence sentence, int token) {
        int at = sentence.token(token).head();
        for (int steps = 0; at != Token.NO_HEAD && steps < sentence.size(); steps++) {
            Token reached = sentence.token(at);
            if (reached.isVerb()) {
                return Optional.empty();
            }
            if (reached.isNoun() && EventWords.HAPPENINGS.contains(reached.lemma())) {
                return Optional.of(at);
            }
            at = reached.head();
        }
        return Optional.empty();
    }

    /** Whether a time lies long before the article's own news. */
    static boolean isBackground(Reading reading, When when) {
        Optional<When.Resolved> resolved = when.resolved();
        if (resolved.isEmpty()) {
            return false;
        }
        Optional<LocalDate> published =
                reading.article().publishedWhen().resolved().map(When.Resolved::start);
        boolean coarse = resolved.get().precision().compareTo(Precision.YEAR) >= 0;
        return published
                .map(day -> resolved.get().end().isBefore(day.minusDays(BACKGROUND_DAYS)))
                .orElse(coarse);
    }
}
