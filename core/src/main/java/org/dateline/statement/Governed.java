package org.dateline.statement;

import java.util.Set;
import org.dateline.statement.model.Range;

/**
 * Acts that are told of as things: "resisted calls to resign", "sparked accusations of theft", "received messages that
 * mocked it". Who stands before such a verb is not who called, accused or mocked.
 */
final class Governed {
    /** Verbs whose subject does what their object names. */
    private static final Set<String> OWN = CueLexicon.lines("voicing-verbs.txt");

    private static final Set<String> GETTING = CueLexicon.lines("receiving-verbs.txt");

    private final Scene scene;

    Governed(Scene scene) {
        this.scene = scene;
    }

    /** Whether the source of an attribution only meets with the act that its cue names. */
    boolean isMetWith(Draft draft) {
        int head = scene.passage().headOf(draft.cue());
        return draft.attribution().source().stream()
                .anyMatch(words -> scene.token(head).isNoun()
                        ? isObjectOfAnother(head, words, draft.cue())
                        : isOfReceived(head, words));
    }

    /** The noun is the object of a verb outside of the cue that doesn't make its subject the one who acts. */
    private boolean isObjectOfAnother(int noun, Range source, Range cue) {
        int verb = scene.passage().head(noun);
        return verb >= 0
                && scene.token(noun).relation().equals("obj")
                && scene.token(verb).isVerb()
                && !cue.contains(verb)
                && source.end() <= verb
                && !OWN.contains(scene.lemma(verb));
    }

    /** "received messages criticizing her": the verb hangs on a noun that the source only gets. */
    private boolean isOfReceived(int cue, Range source) {
        int noun = scene.passage().head(cue);
        if (noun < 0
                || !scene.token(cue).hasRelation("acl")
                || !scene.token(noun).isNoun()
                || source.contains(noun)) {
            return false;
        }
        int verb = scene.passage().head(noun);
        return verb >= 0
                && source.end() <= verb
                && scene.token(noun).relation().equals("obj")
                && GETTING.contains(scene.lemma(verb));
    }
}
