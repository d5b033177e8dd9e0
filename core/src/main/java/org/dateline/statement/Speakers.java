package org.dateline.statement;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Actor;
import org.dateline.language.Party;
import org.dateline.statement.model.Range;
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

    private static final Set<String> HE = Set.of("he");
    private static final Set<String> SHE = Set.of("she");
    private static final Set<String> SELF = Set.of("i", "we");
    private static final Set<String> MANY = Set.of("they", "i", "we");
    private static final Set<String> BODY = Set.of("it", "they", "i", "we");
    private static final Set<String> ONE = Set.of("he", "she", "they", "i", "we");
    private static final Set<String> ANY = Set.of("he", "she", "it", "they", "i", "we");

    /**
     * Pronouns that may stand for the speaker in a report of their words.
     *
     * @param words the words for the speaker
     */
    static Set<String> pronouns(Scene scene, Chain chain, Optional<Range> words) {
        if (words.isEmpty() || chain.speaker().isEmpty()) {
            return SELF;
        }
        int head = scene.passage().headOf(words.get());
        String form = scene.lower(head);
        if (HE.contains(form)) {
            return without("she");
        }
        if (SHE.contains(form)) {
            return without("he");
        }
        if (union().contains(scene.lemma(head))) {
            return BODY;
        }
        boolean several = scene.token(head).tag().matches("NNP?S") || form.equals("they");
        return several ? MANY : ofActor(chain);
    }

    private static Set<String> ofActor(Chain chain) {
        return switch (chain.speaker().orElse(null)) {
            case Party.Known known ->
                switch (known.actor().kind()) {
                    case PERSON -> known.actor().name().contains(" ") ? ONE : ANY;
                    case ORGANISATION, OUTLET, PLACE -> BODY;
                    case GROUP, OTHER -> ANY;
                };
            case Party.Unnamed unnamed -> ANY;
            case null -> ANY;
        };
    }

    private static Set<String> without(String other) {
        Set<String> left = new LinkedHashSet<>(ONE);
        left.remove(other);
        return left;
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
