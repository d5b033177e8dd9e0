package org.dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Credit;
import org.dateline.language.Party;
import org.dateline.statement.model.Range;
import org.dateline.text.Words;

/** The way that words came to the page: who said them, and the outlets between. */
final class Chains {
    private final Scene scene;
    private final Sources sources;
    private final Hops hops;

    Chains(Scene scene, Sources sources, Hops hops) {
        this.scene = scene;
        this.sources = sources;
        this.hops = hops;
    }

    /** Empty where the speaker can't be told. */
    Optional<Chain> of(Nesting.Nested nested) {
        Draft draft = nested.draft();
        List<Hop> way = new ArrayList<>(hops.around(draft));
        draft.outlet().filter(outlet -> !isOutletsOwn(draft)).ifPresent(outlet -> add(way, outlet));
        draft.relays().forEach(outlet -> add(way, outlet));
        nested.through().forEach(outlet -> add(way, outlet));
        credited(way).ifPresent(way::add);
        way.removeIf(this::isOwn);
        if (draft.outlet().isPresent() && !isOutletsOwn(draft)) {
            return Optional.of(new Chain(Optional.empty(), way));
        }
        if (Hearsay.marks(scene, draft.cue())) {
            return Optional.of(new Chain(Optional.empty(), way));
        }
        Optional<Range> words = sources.words(draft);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> speaker = sources.party(words.get());
        return speaker.map(party -> new Chain(Optional.of(party), way));
    }

    /** An outlet that asks, urges or accuses speaks for itself, as nobody else is named. */
    private static boolean isOutletsOwn(Draft draft) {
        return draft.act().filter(act -> act != Act.NEUTRAL).isPresent()
                && draft.relays().isEmpty();
    }

    /** The agency that the page credits its whole text to, unless it is on the way already. */
    private Optional<Hop> credited(List<Hop> way) {
        return scene.reading()
                .article()
                .credit()
                .filter(credit -> credit.kind() == Credit.Kind.WHOLE)
                .filter(credit -> way.stream().noneMatch(hop -> isOne(hop.outlet(), credit.name())))
                .flatMap(credit -> credit.words().map(words -> new Hop(credit.name(), Hop.Kind.CREDITED, words)));
    }

    /** "told the Post" in the Post: the page's own outlet is no hop. */
    private boolean isOwn(Hop hop) {
        return scene.reading()
                .article()
                .outlet()
                .filter(own -> isOne(own.value(), hop.outlet()))
                .isPresent();
    }

    private static boolean isOne(String outlet, String other) {
        return withoutArticle(outlet).equals(withoutArticle(other));
    }

    private static String withoutArticle(String name) {
        String folded = Words.folded(name);
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }

    private static void add(List<Hop> way, Outlets.Outlet outlet) {
        if (way.stream().noneMatch(hop -> hop.outlet().equals(outlet.name()))) {
            way.add(new Hop(outlet.name(), Hop.Kind.REPORTED, outlet.words()));
        }
    }
}
