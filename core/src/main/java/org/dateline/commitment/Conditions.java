package org.dateline.commitment;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;

/** Finds the condition that something is put under. Stateless and thread-safe. */
final class Conditions {
    private static final Set<String> MARKS = Set.of("if", "unless", "provided", "once");

    private Conditions() {}

    /** Whether a clause is a condition: "if the gates open"; not "even if they do", nor "to see if they do". */
    static boolean isCondition(Clause clause) {
        Sentence sentence = clause.sentence();
        return !clause.token().hasRelation("ccomp")
                && sentence.dependents(clause.verb(), "mark").stream()
                        .anyMatch(i -> MARKS.contains(sentence.token(i).lemma()) && !isConceded(sentence, i));
    }

    private static boolean isConceded(Sentence sentence, int mark) {
        return mark > 0 && sentence.token(mark - 1).lemma().equals("even");
    }

    /** The first condition in the words at {@code span}. */
    static Optional<Citation> in(Reading reading, Span span) {
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().overlaps(span)) {
                for (Clause clause : Clause.of(sentence)) {
                    if (span.contains(clause.token().span()) && isCondition(clause)) {
                        return Optional.of(reading.article().text().cite(withMark(clause)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Span withMark(Clause clause) {
        int mark = clause.sentence().dependents(clause.verb(), "mark").getFirst();
        return clause.span().cover(clause.sentence().token(mark).span());
    }
}
