package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Range;

/** Cues that hide who spoke: "is said to have", "reportedly", "it is understood that", "the court was told that". */
final class Hearsay {
    private static final Set<String> ADVERBS = Set.of("reportedly", "allegedly", "purportedly", "supposedly");

    private static final Set<String> VERBS = Set.of(
            "say", "report", "believe", "understand", "allege", "rumour", "rumor", "repute", "think", "claim", "tell");

    private Hearsay() {}

    static boolean isAdverb(Scene scene, int token) {
        return ADVERBS.contains(scene.lower(token));
    }

    static boolean marks(Scene scene, Range cue) {
        for (int i = cue.start(); i < cue.end(); i++) {
            if (isAdverb(scene, i)) {
                return true;
            }
        }
        int head = scene.passage().headOf(cue);
        boolean told = scene.token(head).tag().equals("VBN") && VERBS.contains(scene.lemma(head));
        return told
                && passive(scene, head)
                && !agent(scene, head)
                && (!scene.lemma(head).equals("tell") || isThat(scene, head));
    }

    /** "was told that": in "was told to leave" somebody else's words are not reported. */
    private static boolean isThat(Scene scene, int verb) {
        return verb + 1 < scene.sentenceAt(verb).end() && scene.lower(verb + 1).equals("that");
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
     * not its source. In "it is said that" and "X was told that" the content is what follows.
     */
    static Attribution whole(Scene scene, Attribution found) {
        Range content = thatClause(scene, found.cue()).orElseGet(() -> clause(scene, found));
        return new Attribution(found.cue(), List.of(), List.of(content), found.confidence());
    }

    /** What follows a cue whose subject is "it" or whoever was told. */
    private static Optional<Range> thatClause(Scene scene, Range cue) {
        int head = scene.passage().headOf(cue);
        Range sentence = scene.sentenceAt(head);
        boolean empty = scene.dependents(head, "nsubj", "expl").stream()
                .anyMatch(subject -> scene.lower(subject).equals("it"));
        boolean told = scene.lemma(head).equals("tell");
        if (!(empty || told) || head + 2 >= sentence.end() || isAdverb(scene, head)) {
            return Optional.empty();
        }
        boolean that = scene.lower(head + 1).equals("that");
        return Optional.of(withoutStop(scene, new Range(that && empty ? head + 2 : head + 1, sentence.end())));
    }

    private static Range clause(Scene scene, Attribution found) {
        int head = scene.passage().headOf(found.cue());
        Range sentence = scene.sentenceAt(head);
        int start = found.cue().start();
        int end = found.cue().end();
        for (Range range : found.content()) {
            start = Math.min(start, range.start());
            end = Math.max(end, range.end());
        }
        for (int subject : scene.dependents(verb(scene, head), "nsubj")) {
            start = Math.min(start, scene.subtree(subject).start());
        }
        for (Range range : found.source()) {
            start = range.end() <= found.cue().start() ? Math.min(start, range.start()) : start;
        }
        if (found.content().isEmpty() || isAdverb(scene, head)) {
            end = Math.max(end, end(scene, head, sentence));
        }
        return withoutStop(scene, new Range(start, end));
    }

    /** Up to the comma that sets another clause or an attribution apart, or the end. */
    private static int end(Scene scene, int head, Range sentence) {
        for (int i = head + 1; i + 1 < sentence.end(); i++) {
            boolean report = scene.token(i).form().equals(",") && speaks(scene, i + 1, sentence.end());
            if (report || scene.token(i).form().equals(";")) {
                return i;
            }
        }
        return sentence.end();
    }

    private static boolean speaks(Scene scene, int from, int end) {
        for (int i = from; i < Math.min(from + 5, end); i++) {
            if (scene.token(i).tag().startsWith("VB")) {
                return CueLexicon.english().act(scene.lemma(i)).isPresent();
            }
        }
        return false;
    }

    /** The verb of an adverb. */
    private static int verb(Scene scene, int head) {
        int above = scene.passage().head(head);
        return isAdverb(scene, head) && above >= 0 ? above : head;
    }

    private static Range withoutStop(Scene scene, Range range) {
        int end = range.end();
        while (end > range.start() + 1 && ".,;!?".contains(scene.token(end - 1).form())) {
            end--;
        }
        return new Range(range.start(), end);
    }
}
