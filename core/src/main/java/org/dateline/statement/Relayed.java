package org.dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Range;

/**
 * Attributions at the head of another's content: "the Gazette reported that the mayor had told the court that …". The
 * models learnt from texts in which such are not marked.
 */
final class Relayed {
    private static final double SURE = 0.9;
    private static final Set<String> PERFECT = Set.of("had", "has", "have");

    private final Scene scene;

    Relayed(Scene scene) {
        this.scene = scene;
    }

    /** What was found, and what stands at the head of its contents. */
    List<Attribution> completed(List<Attribution> found) {
        List<Attribution> all = new ArrayList<>(found);
        for (Attribution outer : found) {
            outer.content().stream()
                    .flatMap(content -> within(content).stream())
                    .filter(inner -> found.stream().noneMatch(each -> each.cue().overlaps(inner.cue())))
                    .forEach(all::add);
        }
        return all;
    }

    /** "that the mayor had told the court that …". */
    private Optional<Attribution> within(Range content) {
        int end = content.end();
        if (!scene.lower(content.start()).equals("that")
                || scene.passage().quotations().inside(content.start())) {
            return Optional.empty();
        }
        Optional<Range> source = NounPhrases.at(scene, content.start() + 1, end);
        int verb = source.map(Range::end).orElse(end);
        verb += verb < end && PERFECT.contains(scene.lower(verb)) ? 1 : 0;
        if (verb + 2 >= end || !isSaid(verb)) {
            return Optional.empty();
        }
        int that = scene.lemma(verb).equals("tell")
                ? NounPhrases.at(scene, verb + 1, end).map(Range::end).orElse(end)
                : verb + 1;
        Range cue = new Range(verb, verb + 1);
        return that + 2 < end && scene.lower(that).equals("that")
                ? source.map(who -> new Attribution(cue, List.of(who), List.of(new Range(that, end)), SURE))
                : Optional.empty();
    }

    private boolean isSaid(int verb) {
        String tag = scene.token(verb).tag();
        return (tag.equals("VBD") || tag.equals("VBN"))
                && CueLexicon.english()
                        .act(scene.lemma(verb))
                        .filter(act -> act == Act.NEUTRAL)
                        .isPresent();
    }
}
