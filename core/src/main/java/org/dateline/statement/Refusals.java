package org.dateline.statement;

import java.util.Set;
import org.dateline.statement.Kinds.Found;
import org.dateline.statement.Statement.Kind;

/**
 * What somebody says that they won't do: a refusal where it is what one is asked for ("we will not leave"), else a promise not
 * to do it ("we will not raise the fares").
 */
final class Refusals {
    private static final Set<String> COMPLYING = CueLexicon.lines("complying-verbs.txt");

    private final Scene scene;

    Refusals(Scene scene) {
        this.scene = scene;
    }

    /** @param act a verb of deeds in the active voice, under a negation */
    Found of(int act) {
        boolean part = scene.dependents(act, "obj").stream().map(scene::lemma).anyMatch("part"::equals);
        return COMPLYING.contains(scene.lemma(act)) || part
                ? new Found(Kind.REFUSAL, "will-not")
                : new Found(Kind.PROMISE, "will-not-do");
    }
}
