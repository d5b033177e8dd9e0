package org.dateline.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Range;

/** Cues that hide who spoke: "is said to have", "reportedly", "it is understood that". */
final class Hearsay {
    private static final Set<String> ADVERBS = Set.of("reportedly", "allegedly", "purportedly", "supposedly");

    private static final Set<String> VERBS =
            Set.of("say", "report", "believe", "understand", "allege", "rumour", "rumor", "repute", "think", "claim");

    private Hearsay() {}

    static boolean marks(Scene scene, Range cue) {
        for (int i = cue.start(); i < cue.end(); i++) {
            if (ADVERBS.contains(scene.token(i).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        int head = scene.passage().headOf(cue);
        boolean told = scene.token(head).tag().equals("VBN") && VERBS.contains(scene.lemma(head));
        return told && passive(scene, head) && !agent(scene, head);
    }

    private static boolean passive(Scene scene, int verb) {
        return !scene.dependents(verb, "aux:pass").isEmpty()
                || scene.dependents(verb, "aux", "cop").stream()
                        .anyMatch(each -> scene.lemma(each).equals("be"));
    }

    private static boolean agent(Scene scene, int verb) {
        return scene.dependents(verb, "obl").stream()
                .flatMap(each -> scene.dependents(each, "case").stream())
                .anyMatch(marker -> scene.lemma(marker).equals("by"));
    }

    /**
     * The attribution with the whole clause as its content: "X is said to have left" is what somebody said of X, and X is
     * not its source.
     */
    static Attribution whole(Scene scene, Attribution found) {
        int head = scene.passage().headOf(found.cue());
        int start = found.cue().start();
        int end = found.cue().end();
        for (Range range : found.content()) {
            start = Math.min(start, range.start());
            end = Math.max(end, range.end());
        }
        for (int subject : scene.dependents(head, "nsubj")) {
            start = Math.min(start, scene.subtree(subject).start());
        }
        for (Range range : found.source()) {
            start = range.end() <= found.cue().start() ? Math.min(start, range.start()) : start;
        }
        return new Attribution(found.cue(), List.of(), List.of(new Range(start, end)), found.confidence());
    }
}
