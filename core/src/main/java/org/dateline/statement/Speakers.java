package org.dateline.statement;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.language.Actor;
import org.dateline.language.Party;
import org.dateline.text.Words;

/** What a speaker speaks for. */
final class Speakers {
    private static final int LEAST = 3;

    private Speakers() {}

    /** Words by which the speaker's own name, body or country goes, folded. */
    static Set<String> own(Chain chain) {
        Set<String> own = new LinkedHashSet<>();
        chain.speaker().ifPresent(speaker -> {
            own.addAll(Words.fold(speaker.label()));
            if (speaker instanceof Party.Known known) {
                own.addAll(Words.fold(known.actor().organisation().orElse("")));
                own.addAll(Words.fold(role(known.actor())));
            }
        });
        own.removeIf(word -> word.length() < LEAST);
        return own;
    }

    private static String role(Actor actor) {
        return actor.role().orElse("");
    }
}
