package org.dateline.statement;

import java.util.Optional;
import org.dateline.source.Citation;
import org.dateline.statement.model.Range;

/** The condition that a content is put under: its first clause with "if" or "unless". */
final class Conditions {
    private final Scene scene;

    Conditions(Scene scene) {
        this.scene = scene;
    }

    Optional<Citation> in(Draft draft) {
        for (Range range : draft.content()) {
            for (int i = range.start(); i < range.end(); i++) {
                if (opens(i)) {
                    return Optional.of(scene.cite(clause(i, range)));
                }
            }
        }
        return Optional.empty();
    }

    /** In "asked if" and "wondered if" the clause is the content itself, not its condition. */
    private boolean opens(int token) {
        boolean word = scene.lower(token).equals("if") || scene.lower(token).equals("unless");
        int above = scene.passage().head(token);
        return word
                && above >= 0
                && scene.token(token).hasRelation("mark")
                && scene.token(above).hasRelation("advcl");
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
