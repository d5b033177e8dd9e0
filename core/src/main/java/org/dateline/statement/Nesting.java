package org.dateline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.statement.model.Range;

/**
 * Attributions within attributions. Where an outlet reports what somebody said, it is one statement, by them, through the
 * outlet; where a record of it shows what they said ("…, he told the jury, according to a transcript"), it is theirs.
 * Where a person tells what another said, the person is the speaker and the other's words are part of theirs. What is said
 * within a quotation is the quoted speaker's.
 */
final class Nesting {
    private static final double SAME = 0.8;

    /** What holds somebody's very words, and charges nobody with having said them. */
    private static final Set<String> RECORDS = Set.of(
            "transcript",
            "recording",
            "video",
            "audio",
            "minute",
            "tape",
            "footage",
            "screenshot",
            "text",
            "remark",
            "copy");

    /**
     * A statement with the reports that it came through.
     *
     * @param draft the innermost attribution
     * @param through the outlets that reported it, the innermost first
     */
    record Nested(Draft draft, List<Outlets.Outlet> through) {
        Nested {
            through = List.copyOf(through);
        }
    }

    private final Scene scene;
    private final List<Draft> drafts;

    Nesting(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    /** What remains once each nest is one statement, in order of cues. */
    List<Nested> resolve() {
        List<Nested> resolved = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Draft> outer = outer(draft);
            boolean reported = outer.stream().allMatch(this::passesOn);
            boolean hidden = !outer.isEmpty() && (quoted(draft) || Hearsay.marks(scene, draft.cue()));
            if (reported && !hidden && !isReplaced(draft)) {
                resolved.add(new Nested(draft, through(outer)));
            }
        }
        return resolved;
    }

    private static List<Outlets.Outlet> through(List<Draft> outer) {
        return outer.stream()
                .flatMap(each -> Stream.concat(each.outlet().stream(), each.relays().stream()))
                .toList();
    }

    private boolean passesOn(Draft draft) {
        return draft.outlet().isPresent() || isRecord(draft);
    }

    /** "according to a transcript of the call". */
    private boolean isRecord(Draft draft) {
        return scene.lower(draft.cue().start()).equals("according")
                && draft.attribution().source().stream()
                        .flatMap(words -> NounPhrases.at(scene, words.start(), words.end()).stream())
                        .anyMatch(words -> RECORDS.contains(scene.lemma(words.last())));
    }

    private boolean quoted(Draft draft) {
        return scene.passage().quotations().inside(draft.cue().start());
    }

    /** The attributions whose content holds this one's cue, the smallest first. */
    private List<Draft> outer(Draft draft) {
        return drafts.stream()
                .filter(other -> !other.equals(draft) && (holds(other, draft) || reports(other, draft)))
                .sorted(Comparator.comparingInt((Draft each) ->
                        each.content().stream().mapToInt(Range::size).sum()))
                .toList();
    }

    /** Whether an outlet stands as the source of the same words: "X said …, the outlet reported". */
    private static boolean reports(Draft outer, Draft inner) {
        return outer.outlet().isPresent() && inner.outlet().isEmpty() && same(outer, inner);
    }

    private boolean holds(Draft outer, Draft inner) {
        return outer.contains(inner.cue().start())
                && !inner.contains(outer.cue().start());
    }

    /** An outlet's report that only hands on what somebody else said in it. */
    private boolean isReplaced(Draft draft) {
        return passesOn(draft)
                && drafts.stream()
                        .anyMatch(inner -> !inner.equals(draft)
                                && inner.outlet().isEmpty()
                                && !inner.attribution().source().isEmpty()
                                && !quoted(inner)
                                && !Hearsay.marks(scene, inner.cue())
                                && (holds(draft, inner) || same(draft, inner)));
    }

    /** Whether both attribute mostly the same words. */
    private static boolean same(Draft a, Draft b) {
        int shared = 0;
        int size = 0;
        for (Range range : b.content()) {
            for (int i = range.start(); i < range.end(); i++) {
                size++;
                shared += a.contains(i) ? 1 : 0;
            }
        }
        return size > 0 && shared >= SAME * size;
    }
}
