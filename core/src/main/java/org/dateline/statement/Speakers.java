package org.dateline.statement;

import java.util.LinkedHashSet;
import java.util.Map;
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

    /** Nouns by which a speaker of such a role speaks of the body that they act for: "the government" of a minister. */
    static Set<String> bodies(Chain chain) {
        Set<String> role = new LinkedHashSet<>();
        chain.speaker().ifPresent(speaker -> {
            role.addAll(Words.fold(speaker.words().words()));
            if (speaker instanceof Party.Known known) {
                role.addAll(Words.fold(role(known.actor())));
            }
        });
        Set<String> bodies = new LinkedHashSet<>();
        BODIES.forEach((office, nouns) -> {
            if (office.stream().anyMatch(role::contains)) {
                bodies.addAll(nouns);
            }
        });
        return OUTSIDE.stream().anyMatch(role::contains) ? Set.of() : bodies;
    }

    private static final Set<String> STATE =
            Set.of("government", "cabinet", "administration", "ministry", "country", "state");
    private static final Set<String> COMPANY = Set.of(
            "company",
            "firm",
            "group",
            "airline",
            "bank",
            "carmaker",
            "maker",
            "retailer",
            "operator",
            "utility",
            "club",
            "agency",
            "organisation",
            "organization",
            "party",
            "union",
            "league",
            "university");
    private static final Set<String> PLACE = Set.of("city", "town", "council", "county", "state", "province", "region");

    /** Offices, and the bodies that they act for. */
    private static final Map<Set<String>, Set<String>> BODIES = Map.of(
            Set.of("minister", "premier", "chancellor", "secretary", "president", "government", "ministry"), STATE,
            Set.of("executive", "chairman", "chairwoman", "chair", "director", "founder", "ceo", "president"), COMPANY,
            Set.of("mayor", "governor", "councillor"), PLACE,
            Set.of("spokesman", "spokeswoman", "spokesperson"), union());

    /** Who holds no office now, or another's. */
    private static final Set<String> OUTSIDE = Set.of("former", "ex", "opposition", "shadow", "rival", "deputy");

    private static Set<String> union() {
        Set<String> all = new LinkedHashSet<>(STATE);
        all.addAll(COMPANY);
        all.addAll(PLACE);
        return Set.copyOf(all);
    }

    private static String role(Actor actor) {
        return actor.role().orElse("");
    }
}
