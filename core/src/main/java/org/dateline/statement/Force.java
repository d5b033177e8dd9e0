package org.dateline.statement;

import java.util.Set;

/** Acts of force: verbs that name one, and those whose object or means does. */
final class Force {
    private static final Set<String> HOSTILE = CueLexicon.lines("hostile-words.txt");
    private static final Set<String> EASING = Set.of(
            "end", "stop", "avoid", "prevent", "halt", "cancel", "suspend", "ease", "lift", "refuse", "condemn",
            "oppose");
    private static final Set<String> ANSWERING = Set.of("respond", "react", "reply", "answer");
    private static final Set<String> AWAY = Set.of("off", "up", "out", "down");
    private static final Set<String> FORCE = Set.of("cut", "blow", "wipe", "tear", "shut", "take");

    private final Scene scene;

    Force(Scene scene) {
        this.scene = scene;
    }

    static boolean isHostile(String lemma) {
        return HOSTILE.contains(lemma);
    }

    /** Whether the act itself, or what it is done with or to, is one of force; what only goes with it doesn't count. */
    boolean in(int act) {
        if (HOSTILE.contains(scene.lemma(act))) {
            return true;
        }
        boolean phrasal = FORCE.contains(scene.lemma(act))
                && act + 1 < scene.sentenceAt(act).end()
                && AWAY.contains(scene.lower(act + 1));
        return phrasal
                || (!EASING.contains(scene.lemma(act))
                        && !isAnswering(act)
                        && scene.dependents(act, "obj", "obl", "xcomp").stream().anyMatch(this::in));
    }

    /** "respond to the tariffs": what is answered is another's; only "with" says how. */
    private boolean isAnswering(int act) {
        return ANSWERING.contains(scene.lemma(act))
                && scene.dependents(act, "obl").stream()
                        .flatMap(way -> scene.dependents(way, "case").stream())
                        .noneMatch(marker -> scene.lower(marker).equals("with"));
    }
}
