package org.dateline.statement;

import java.util.List;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Range;

/** Sets right the extent of contents where an attribution stands in the middle of them, or before them with "according to". */
final class Contents {
    private final Scene scene;

    Contents(Scene scene) {
        this.scene = scene;
    }

    Attribution whole(Attribution given) {
        Attribution found = ofNoun(given);
        Range sentence = scene.sentenceAt(found.cue().start());
        if (quotedIn(sentence) || found.source().isEmpty()) {
            return found;
        }
        Range source = found.source().getFirst();
        int start = Math.min(found.cue().start(), source.start());
        int end = Math.max(found.cue().end(), source.end());
        boolean according = scene.lower(found.cue().start()).equals("according");
        boolean pause = end + 2 < sentence.end() && isComma(end);
        if (according && start == sentence.start() && pause) {
            return with(found, List.of(rest(end + 1, sentence)));
        }
        boolean before = according || source.end() <= found.cue().start();
        boolean aside = before && pause && start - 2 >= sentence.start() && isComma(start - 1);
        return aside && !hasVerb(sentence.start(), start - 1)
                ? with(found, List.of(new Range(sentence.start(), start - 1), rest(end + 1, sentence)))
                : found;
    }

    /** "The pledge to reach zero shows …": what is pledged ends before the verb that the noun is the subject of. */
    private Attribution ofNoun(Attribution found) {
        int noun = scene.passage().headOf(found.cue());
        int verb = scene.passage().head(noun);
        if (verb < 0 || !scene.token(noun).isNoun() || !scene.token(noun).hasRelation("nsubj")) {
            return found;
        }
        int end = Math.min(verb, scene.subtree(noun).end());
        return with(
                found,
                found.content().stream()
                        .map(range -> range.start() >= found.cue().end() && range.contains(verb) && range.start() < end
                                ? new Range(range.start(), end)
                                : range)
                        .toList());
    }

    private Range rest(int start, Range sentence) {
        int end = sentence.end();
        while (end > start + 1 && ".!?".contains(scene.token(end - 1).form())) {
            end--;
        }
        return new Range(start, end);
    }

    private static Attribution with(Attribution found, List<Range> content) {
        return new Attribution(found.cue(), found.source(), content, found.confidence());
    }

    private boolean isComma(int token) {
        return scene.token(token).form().equals(",");
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.token(i).isVerb() && i + 1 < to) {
                return true;
            }
        }
        return false;
    }

    private boolean quotedIn(Range sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (scene.passage().quotations().inside(i)) {
                return true;
            }
        }
        return false;
    }
}
