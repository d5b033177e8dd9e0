package org.dateline.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Token;
import org.dateline.time.TimeExpression;

/** Which words can be those of someone who speaks, as far as their own form tells. */
final class NounsOfSpeakers {
    private static final Set<String> TIMES = Set.of(
            "second", "minute", "hour", "day", "week", "weekend", "month", "year", "morning", "evening", "night",
            "today");

    /** Adjectives and numbers that stand for people: "several said". */
    private static final Set<String> SOME =
            Set.of("many", "several", "few", "some", "most", "both", "other", "more", "all", "any", "another", "each");

    /** Words before a place or a thing: "in the town have said" is somebody's who isn't named. */
    private static final Set<String> WITHIN = Set.of("in", "with", "from", "of", "on");

    private NounsOfSpeakers() {}

    /** Whether the words may name a speaker; where a reader would stumble over them, they don't. */
    static boolean canSpeak(Scene scene, Range words, Range cue) {
        int head = scene.passage().headOf(words);
        return !isTime(scene, words)
                && !isPlaceOfWriting(scene, words)
                && isNominal(scene, words, head)
                && !scene.lower(words.start()).startsWith("let")
                && !WITHIN.contains(scene.lower(words.start()))
                && !(isLoneNoun(scene, words, head) && words.end() == cue.start());
    }

    /** Whether the words are a time and nobody's name. */
    static boolean isTime(Scene scene, Range words) {
        int head = scene.passage().headOf(words);
        if (TIMES.contains(scene.lemma(head)) && !scene.token(head).isProperNoun()) {
            return true;
        }
        for (TimeExpression time : scene.reading().timesIn(scene.passage().span(words))) {
            Optional<Range> range = scene.passage().rangeOf(time.span());
            if (range.isPresent() && range.get().covers(words)) {
                return true;
            }
        }
        return false;
    }

    /** "KANSAS CITY — ", "Denver (AP) –": where the article was written. */
    private static boolean isPlaceOfWriting(Scene scene, Range words) {
        int behind = words.end();
        return words.start() == scene.sentenceAt(words.start()).start()
                && behind < scene.sentenceAt(words.start()).end()
                && Set.of("—", "–", "--", "(", "-LRB-")
                        .contains(scene.token(behind).form())
                && scene.words(words).equals(scene.words(words).toUpperCase(Locale.ROOT));
    }

    private static boolean isNominal(Scene scene, Range words, int head) {
        Token token = scene.token(head);
        if (token.isNoun() || SOME.contains(scene.lemma(head))) {
            return !scene.token(words.start()).tag().equals("VBG")
                    || scene.token(words.start()).hasRelation("amod")
                    || words.size() == 1;
        }
        return switch (token.tag()) {
            case "PRP", "CD", "DT", "WP", "WDT", "FW", "-LRB-", "ADD", "NFP" -> true;
            case "JJ", "JJS", "VBN" -> scene.token(words.start()).tag().equals("DT") || hasName(scene, words);
            default -> hasName(scene, words);
        };
    }

    /** The tree may be wrong about the head of a phrase with a name in it. */
    private static boolean hasName(Scene scene, Range words) {
        for (int i = words.start(); i < words.end(); i++) {
            boolean capital = i > scene.sentenceAt(i).start()
                    && Character.isUpperCase(scene.token(i).form().codePointAt(0));
            if (scene.token(i).isNoun() || capital || scene.nameAt(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "lunchbox jokes": one thing in the singular, bare, is hardly ever who speaks. Whoever holds a role is. */
    private static boolean isLoneNoun(Scene scene, Range words, int head) {
        return words.size() == 1
                && scene.token(head).tag().equals("NN")
                && Character.isLowerCase(scene.token(head).form().codePointAt(0))
                && words.start() > scene.sentenceAt(words.start()).start()
                && scene.token(words.start() - 1).isNoun();
    }
}
