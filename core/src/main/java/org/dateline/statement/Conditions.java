package org.dateline.statement;

import java.util.Optional;
import java.util.Set;
import org.dateline.source.Citation;
import org.dateline.statement.model.Range;

/**
 * The condition that a content is put under: a clause with "if" or "unless" on one of its main verbs. What is true "even if",
 * or looks "as if", hangs on nothing; and where somebody asserts several sentences, a condition is that of one alone.
 */
final class Conditions {
    private static final Set<String> NOT_HANGING = Set.of("even", "as", "only", "what");
    private static final Set<String> ASKING = Set.of(
            "ask", "wonder", "know", "see", "inquire", "enquire", "decide", "check", "question", "sure", "say", "tell");

    private final Scene scene;
    private final Predicates predicates;

    Conditions(Scene scene, Predicates predicates) {
        this.scene = scene;
        this.predicates = predicates;
    }

    Optional<Citation> in(Draft draft, Statement.Kind kind) {
        boolean several = kind == Statement.Kind.ASSERTION && isOfSeveralSentences(draft);
        if (several || kind == Statement.Kind.QUESTION) {
            return Optional.empty();
        }
        for (Range range : draft.content()) {
            for (int i = range.start(); i < range.end(); i++) {
                if (opens(i) && predicates.of(draft).contains(governor(i))) {
                    return Optional.of(scene.cite(clause(i, range)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfSeveralSentences(Draft draft) {
        return scene.passage().sentenceOf(draft.content().getFirst().start())
                != scene.passage().sentenceOf(draft.content().getLast().last());
    }

    /** The verb that the clause of a marker hangs on. */
    private int governor(int marker) {
        return scene.passage().head(scene.passage().head(marker));
    }

    /** In "asked if" and "wondered if" the clause is the content itself, not its condition; "if not dead" has no verb. */
    private boolean opens(int token) {
        boolean word = scene.lower(token).equals("if") || scene.lower(token).equals("unless");
        int above = scene.passage().head(token);
        return word
                && above >= 0
                && scene.token(token).hasRelation("mark")
                && scene.token(above).hasRelation("advcl")
                && !scene.dependents(above, "nsubj", "expl").isEmpty()
                && !isBehind(NOT_HANGING, token)
                && !isBehind(ASKING, token);
    }

    private boolean isBehind(Set<String> words, int token) {
        return token > 0 && words.contains(scene.lemma(token - 1));
    }

    private Range clause(int marker, Range content) {
        Range clause = scene.subtree(scene.passage().head(marker));
        int start = Math.max(marker, content.start());
        int end = Math.max(start + 1, Math.min(clause.end(), content.end()));
        while (end > start + 1 && ".,;”\"''".contains(scene.token(end - 1).form())) {
            end--;
        }
        return new Range(start, end);
    }
}
