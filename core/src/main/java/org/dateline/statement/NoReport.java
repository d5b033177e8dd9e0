package org.dateline.statement;

import java.util.List;
import java.util.Set;
import org.dateline.statement.model.Range;

/**
 * Forms that look like reports of words and are none: a question after what somebody says, talk to the reader, a name for a
 * thing, words passed on by somebody else, a number of questions, what somebody is accused of or does not give.
 */
final class NoReport {
    private static final Set<String> PASSING_ON = Set.of("circulate", "distribute", "release", "publish", "share");

    private static final Set<String> CHARGING =
            Set.of("accuse", "blame", "criticize", "criticise", "denounce", "condemn");
    private static final Set<String> GIVING = Set.of("offer", "give", "make", "issue", "provide");

    /** So far behind a verb its object is looked for. */
    private static final int REACH = 10;

    private final Scene scene;

    NoReport(Scene scene) {
        this.scene = scene;
    }

    boolean is(Draft draft) {
        int head = scene.passage().headOf(draft.cue());
        if (scene.passage().quotations().inside(head)) {
            return false;
        }
        return isAsked(draft)
                || isToReader(draft, head)
                || isNaming(draft, head)
                || isPassedOn(head)
                || isOnlyQuestions(draft, head)
                || isAccused(draft, head)
                || isNone(draft, head)
                || isWithoutSubject(draft, head);
    }

    /** "What did the mayor say?": asks for words and gives none. */
    private boolean isAsked(Draft draft) {
        for (Range source : draft.attribution().source()) {
            int before = source.start() - 1;
            if (source.end() <= draft.cue().start()
                    && before >= scene.sentenceAt(source.start()).start()
                    && scene.lemma(before).equals("do")
                    && scene.token(scene.sentenceAt(source.start()).last())
                            .form()
                            .equals("?")
                    && !isQuoted(draft)) {
                return true;
            }
        }
        return false;
    }

    /** "The dial tells you how much is left." */
    private boolean isToReader(Draft draft, int head) {
        int behind = draft.cue().end();
        return scene.lemma(head).equals("tell")
                && scene.token(head).tag().equals("VBZ")
                && behind < scene.passage().size()
                && scene.lower(behind).equals("you")
                && !isQuoted(draft);
    }

    /** "what it calls Fit Plus". */
    private boolean isNaming(Draft draft, int head) {
        if (!scene.lemma(head).equals("call")) {
            return false;
        }
        for (Range source : draft.attribution().source()) {
            int before = source.start() - 1;
            if (before >= 0
                    && scene.lower(before).equals("what")
                    && !isQuotedFrom(draft.cue().end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuotedFrom(int token) {
        int end = token < scene.passage().size() ? scene.sentenceAt(token).end() : token;
        for (int i = token; i < Math.min(end, token + 5); i++) {
            if (scene.passage().quotations().inside(i)) {
                return true;
            }
        }
        return false;
    }

    /** "a video that was circulated by the other party". */
    private boolean isPassedOn(int head) {
        return PASSING_ON.contains(scene.lemma(head))
                && scene.token(head).tag().equals("VBN")
                && head + 1 < scene.passage().size()
                && scene.lower(head + 1).equals("by");
    }

    /** "asked the minister five questions". */
    private boolean isOnlyQuestions(Draft draft, int head) {
        if (!scene.lemma(head).equals("ask") || isQuoted(draft)) {
            return false;
        }
        int end = Math.min(scene.sentenceAt(head).end(), head + REACH);
        for (int i = head + 1; i < end; i++) {
            if (scene.lemma(i).equals("question") && scene.token(i - 1).tag().matches("CD|JJ|DT")) {
                return true;
            }
        }
        return false;
    }

    /** "officials accused of fraud", "the group blamed for the raid": the charge is another's. */
    private boolean isAccused(Draft draft, int head) {
        return CHARGING.contains(scene.lemma(head))
                && !scene.token(head).tag().equals("VBG")
                && head + 1 < scene.passage().size()
                && Set.of("of", "for").contains(scene.lower(head + 1))
                && draft.attribution().source().stream().allMatch(words -> words.end() <= head);
    }

    /** "offered no explanation". */
    private boolean isNone(Draft draft, int head) {
        return GIVING.contains(scene.lemma(head))
                && scene.lower(draft.content().getFirst().start()).equals("no");
    }

    /** "Wrote some more about it on my blog": nobody is named before the verb, and what stands behind it is no speaker. */
    private boolean isWithoutSubject(Draft draft, int head) {
        Range sentence = scene.sentenceAt(head);
        List<Range> source = draft.attribution().source();
        return head == sentence.start()
                && scene.token(head).tag().equals("VBD")
                && !source.isEmpty()
                && source.getFirst().start() == head + 1
                && !isQuoted(draft)
                && draft.content().stream().allMatch(range -> range.start() > head);
    }

    private boolean isQuoted(Draft draft) {
        return draft.content().stream()
                .anyMatch(range -> scene.passage().quotations().inside(range.start())
                        || scene.passage().quotations().inside(range.last()));
    }
}
