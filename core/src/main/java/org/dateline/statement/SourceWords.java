package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Range;
import org.dateline.time.TimeExpression;

/** Which words of an attribution name its source. */
final class SourceWords {
    /** Verbs whose subject speaks in the passive too: "was quoted as saying", "is committed to". */
    private static final Set<String> OF_SUBJECT = Set.of("quote", "cite", "commit", "sign", "post", "concern", "worry");

    private static final Set<String> AGAIN =
            Set.of("repeat", "renew", "reiterate", "restate", "defend", "withdraw", "retract", "issue", "make");

    private static final Set<String> WHEN = Set.of("when", "if", "once", "until", "unless");

    private final Scene scene;

    SourceWords(Scene scene) {
        this.scene = scene;
    }

    /** The words that name the source: those that the model found, else the subject of the cue. */
    Optional<Range> of(Draft draft) {
        List<Range> found = draft.attribution().source();
        int head = scene.passage().headOf(draft.cue());
        if (found.isEmpty()) {
            return subject(head).filter(range -> !range.overlaps(draft.cue()) && !draft.contains(range.start()));
        }
        Optional<Range> owner = owner(found.getFirst(), head);
        if (owner.isPresent()) {
            return owner;
        }
        Range words = trimmed(inner(found.getFirst(), draft.cue()));
        Optional<Range> source = NounsOfSpeakers.isTime(scene, words)
                ? subject(head).filter(range -> range.end() <= words.start())
                : Optional.of(words);
        return source.filter(range -> !isAddressed(range, head))
                .filter(range -> NounsOfSpeakers.canSpeak(scene, range, draft.cue()));
    }

    /** "The agency repeated its warning that …": it is the agency's. */
    private Optional<Range> owner(Range words, int noun) {
        int verb = scene.passage().head(noun);
        boolean again = words.size() == 1
                && scene.token(words.start()).tag().equals("PRP$")
                && scene.token(noun).isNoun()
                && verb >= 0
                && AGAIN.contains(scene.lemma(verb));
        return again ? subject(verb) : Optional.empty();
    }

    /** Of words that hold a clause of their own, those of the speaker alone: "who he", "the firms filed suit in the court". */
    private Range inner(Range words, Range cue) {
        if (words.end() > cue.start()) {
            return words;
        }
        for (int i = words.start() + 1; i < cue.start(); i++) {
            if (scene.token(i).tag().equals("WP") || scene.token(i).tag().equals("WDT")) {
                return i + 1 == cue.start() ? words : afterPronoun(words, i, cue);
            }
            if (isFinite(i) && i < words.end()) {
                return upTo(words, i);
            }
        }
        return words;
    }

    /** "X, who he said": whoever stands between the pronoun and the cue speaks. */
    private Range afterPronoun(Range words, int pronoun, Range cue) {
        return NounPhrases.at(scene, pronoun + 1, cue.start())
                .filter(phrase -> phrase.end() == cue.start())
                .orElse(words);
    }

    private boolean isFinite(int token) {
        String tag = scene.token(token).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    private Range upTo(Range words, int verb) {
        return NounPhrases.at(scene, words.start(), verb)
                .filter(phrase -> phrase.end() == verb)
                .orElse(words);
    }

    /** "X was told", "X has been accused", "animals called hinds": who hears, or is spoken of, is not who says. */
    private boolean isAddressed(Range words, int cueHead) {
        return words.end() <= cueHead
                && scene.token(cueHead).tag().equals("VBN")
                && !OF_SUBJECT.contains(scene.lemma(cueHead))
                && (isPassive(words.end(), cueHead) || isParticiple(cueHead));
    }

    /** "animals called hinds", "when asked". */
    private boolean isParticiple(int verb) {
        boolean name = scene.lemma(verb).equals("call")
                && scene.token(verb).hasRelation("acl")
                && scene.passage().head(verb) == verb - 1
                && verb + 1 < scene.sentenceAt(verb).end()
                && scene.token(verb + 1).isNoun();
        boolean when = verb > 0 && WHEN.contains(scene.lower(verb - 1));
        return name || (when && scene.dependents(verb, "aux", "nsubj").isEmpty());
    }

    /** "was", "has been", "is to be" right before the verb, or with an adverb between. */
    private boolean isPassive(int from, int verb) {
        int before = verb - 1;
        while (before > from && scene.token(before).tag().equals("RB")) {
            before--;
        }
        return before >= from
                && (scene.lemma(before).equals("be") || scene.lemma(before).equals("get"));
    }

    private Optional<Range> subject(int head) {
        List<Integer> subjects = scene.dependents(head, "nsubj");
        if (!subjects.isEmpty()) {
            return scene.token(subjects.getFirst()).relation().equals("nsubj")
                    ? Optional.of(phrase(subjects.getFirst()))
                    : Optional.empty();
        }
        int above = scene.passage().head(head);
        boolean shared = above >= 0
                && (scene.token(head).hasRelation("conj") || scene.token(head).hasRelation("advcl"))
                && scene.token(above).tag().startsWith("VB");
        return shared ? subject(above) : Optional.empty();
    }

    /** A subject without the clauses that hang on it. */
    Range phrase(int head) {
        Range whole = scene.subtree(head);
        int end = whole.end();
        for (int clause : scene.dependents(head, "acl", "appos", "parataxis")) {
            end = Math.min(end, scene.subtree(clause).start());
        }
        return trimmed(new Range(whole.start(), Math.max(end, head + 1)));
    }

    /** Without the place of writing, marks and adverbs around it, and times: "Democrats on Friday", "Last week a judge". */
    private Range trimmed(Range range) {
        int start = behindOpening(Datelines.behind(scene, range), range.end());
        int end = range.end();
        while (end > start + 1 && isLoose(end - 1)) {
            end--;
        }
        for (TimeExpression time : scene.reading().timesIn(scene.passage().span(range))) {
            Range words = scene.passage().rangeOf(time.span()).orElse(range);
            if (words.start() == start && words.end() < end && opensPhrase(words)) {
                start = words.end();
            } else if (words.end() == end && words.start() > start) {
                end = endBefore(words, start);
            }
        }
        while (start < end - 1 && scene.token(start).form().equals(",")) {
            start++;
        }
        while (end > start + 1 && isLoose(end - 1)) {
            end--;
        }
        return new Range(start, end);
    }

    /** "In the north, on Saturday, the mayor": what opens with a preposition is said of the report. */
    private int behindOpening(int from, int end) {
        int start = from;
        for (int i = from + 1; i + 1 < end; i++) {
            if (scene.token(i).form().equals(",") && scene.token(start).tag().matches("IN|TO")) {
                start = i + 1;
            }
        }
        return start;
    }

    private boolean isLoose(int token) {
        return scene.token(token).form().equals(",")
                || (scene.token(token).tag().equals("RB")
                        && Character.isLowerCase(scene.token(token).form().charAt(0)));
    }

    private boolean opensPhrase(Range time) {
        String tag = scene.token(time.end()).tag();
        boolean bareYear = time.size() == 1 && scene.token(time.start()).tag().equals("CD");
        return tag.equals(",") || tag.equals("DT") || tag.startsWith("PRP") || (tag.startsWith("NNP") && !bareYear);
    }

    /** Where the words before a time that closes them end; behind it where it is part of them: "the class of 2016". */
    private int endBefore(Range time, int start) {
        int before = time.start() - 1;
        if (before > start && scene.lower(before).equals("on")) {
            return before;
        }
        boolean apart =
                scene.token(before).isNoun() || scene.token(before).form().equals(",");
        return apart ? time.start() : time.end();
    }
}
