package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Quotations;
import org.dateline.statement.model.Range;

/**
 * Who spoke a quotation that nothing else attributes, by what stands right behind it: whatever somebody does there, they
 * speak ("“…,” radioed the harbourmaster", "“…?” Ms Lund wanted to know"); or it is called theirs ("“…,” was the reply of
 * the director", "“…,” was how she put it").
 */
final class Replies {
    private static final double SURE = 0.8;
    private static final int SHORTEST = 5;
    private static final Set<String> WORDS = Set.of(
            "reply", "answer", "response", "verdict", "message", "warning", "advice", "comment", "reaction", "retort");
    private static final Set<String> PUTTING = Set.of("put", "describe", "summarise", "summarize", "explain");

    private final Scene scene;

    Replies(Scene scene) {
        this.scene = scene;
    }

    /** The attribution of a quotation that ends with a pause before its closing mark. */
    Optional<Attribution> to(Quotations.Quotation quotation) {
        Range words = quotation.range();
        int at = words.end();
        if (!quotation.closed()
                || !pauses(words)
                || !isSpoken(words)
                || at >= scene.passage().size()) {
            return Optional.empty();
        }
        if (scene.byParagraph(new Range(words.last(), at + 1)).size() != 1
                || scene.passage().quotations().inside(at)) {
            return Optional.empty();
        }
        int end = scene.sentenceAt(at).end();
        return isFinite(at)
                ? called(at, end).or(() -> inverted(at, end)).map(found -> found.of(words))
                : plain(at, end).map(found -> found.of(words));
    }

    /** Who spoke, and the words that tell it. */
    private record Spoken(Range source, Range cue) {
        Attribution of(Range quotation) {
            return new Attribution(cue, List.of(source), List.of(quotation), SURE);
        }
    }

    private boolean pauses(Range words) {
        return words.size() >= SHORTEST
                && (",?!".contains(scene.token(words.end() - 2).form())
                        || ",?!".contains(scene.token(words.last()).form()));
    }

    /** No title: it has a verb, and not all its words have capitals. */
    private boolean isSpoken(Range words) {
        boolean verb = false;
        boolean small = false;
        for (int i = words.start(); i < words.end(); i++) {
            verb |= scene.token(i).isVerb() || scene.token(i).tag().equals("MD");
            small |= scene.token(i).isNoun()
                    && Character.isLowerCase(scene.token(i).form().codePointAt(0));
            small |= verb && Character.isLowerCase(scene.token(i).form().codePointAt(0));
        }
        return verb && small;
    }

    private boolean isFinite(int token) {
        return scene.token(token).tag().matches("VB[DZ]");
    }

    /** "was the reply of the director", "was how she put it". */
    private Optional<Spoken> called(int verb, int end) {
        if (!scene.lemma(verb).equals("be") || verb + 3 >= end) {
            return Optional.empty();
        }
        if (scene.lower(verb + 1).equals("how")) {
            return NounPhrases.at(scene, verb + 2, end)
                    .filter(who -> who.end() < end && PUTTING.contains(scene.lemma(who.end())))
                    .map(who -> new Spoken(who, new Range(who.end(), who.end() + 1)));
        }
        Optional<Range> thing =
                NounPhrases.at(scene, verb + 1, end).filter(words -> WORDS.contains(scene.lemma(words.last())));
        return thing.filter(
                        words -> words.end() + 1 < end && Set.of("of", "from").contains(scene.lower(words.end())))
                .flatMap(words -> NounPhrases.at(scene, words.end() + 1, end)
                        .filter(this::speaks)
                        .map(who -> new Spoken(who, new Range(verb, words.end()))));
    }

    /** "sighed Petra Lund". */
    private Optional<Spoken> inverted(int verb, int end) {
        return NounPhrases.at(scene, verb + 1, end)
                .filter(this::speaks)
                .filter(who -> who.end() == end || scene.token(who.end()).isPunctuation() || isPreposition(who.end()))
                .map(who -> new Spoken(who, new Range(verb, verb + 1)));
    }

    /** "Petra Lund radioed at noon". */
    private Optional<Spoken> plain(int start, int end) {
        return NounPhrases.at(scene, start, end)
                .filter(this::speaks)
                .filter(who -> who.end() < end
                        && isFinite(who.end())
                        && !scene.lemma(who.end()).equals("be"))
                .map(who -> new Spoken(who, new Range(who.end(), who.end() + 1)));
    }

    private boolean isPreposition(int token) {
        String tag = scene.token(token).tag();
        return tag.equals("IN") || tag.equals("TO") || tag.startsWith("W");
    }

    private boolean speaks(Range who) {
        int head = who.last();
        return scene.token(head).tag().equals("PRP")
                ? Set.of("he", "she", "they").contains(scene.lower(head))
                : Somebody.named(scene, who) && scene.mentionAt(head).isPresent();
    }
}
