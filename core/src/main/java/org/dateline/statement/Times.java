package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.source.Span;
import org.dateline.statement.model.Range;
import org.dateline.time.TimeExpression;
import org.dateline.time.When;

/** When a statement was made, and when that is of which it speaks. */
final class Times {
    private static final int NEAR = 6;

    /** So far behind the cue where nothing between may be what the time belongs to. */
    private static final int FAR = 14;

    /** What follows one of these is the time of what is spoken of. */
    private static final Set<String> TOPICS =
            Set.of("of", "about", "regarding", "after", "before", "since", "until", "following", "than", "that");

    /** What somebody does who goes on to say something. */
    private static final Set<String> SPEAKING = Set.of(
            "speak", "ask", "testify", "appear", "write", "talk", "address", "respond", "reply", "tweet", "brief",
            "reach");

    private final Scene scene;

    Times(Scene scene) {
        this.scene = scene;
    }

    /**
     * The time that hangs on the cue, no verb standing between them ("said Saturday", "told X on Friday"); else the one
     * beside the source ("On Friday X said", "X last week said"); else that of the verb that the cue goes with ("resigned on
     * Friday, saying", "Speaking on Friday, X said"). In "an interview published Sunday" it is the publishing's.
     */
    When said(Draft draft, Optional<Range> source) {
        Range sentence = scene.sentenceAt(draft.cue().start());
        List<TimeExpression> dates = scene.reading().timesIn(scene.passage().span(sentence)).stream()
                .filter(Times::isDate)
                .toList();
        return first(dates, time -> isFree(time, draft) && hangsOn(time, draft))
                .or(() -> source.flatMap(words -> first(dates, time -> isBeside(time, words, draft))))
                .or(() -> first(dates, time -> isFree(time, draft) && isOfCompanion(time, draft)))
                .orElseGet(When::notStated);
    }

    private Optional<When> first(List<TimeExpression> dates, Predicate<Range> test) {
        for (TimeExpression time : dates) {
            if (scene.passage().rangeOf(time.span()).filter(test).isPresent()) {
                return Optional.of(time.when());
            }
        }
        return Optional.empty();
    }

    private static boolean isDate(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    }

    private boolean isFree(Range time, Draft draft) {
        return !draft.contains(time.start())
                && !scene.passage().quotations().inside(time.start())
                && draft.attribution().source().stream().noneMatch(time::overlaps);
    }

    private boolean hangsOn(Range time, Draft draft) {
        int distance = time.start() - draft.cue().last();
        return distance > 0
                ? distance <= FAR && clear(draft.cue().end(), time.start(), distance <= NEAR, draft)
                : beneath(time, scene.passage().headOf(draft.cue()), draft);
    }

    /** Whether no verb, comma or content lies between; nor, further off, a topic. */
    private boolean clear(int from, int to, boolean near, Draft draft) {
        for (int i = from; i < to; i++) {
            if (draft.contains(i)
                    || scene.token(i).isVerb()
                    || scene.token(i).form().equals(",")
                    || (!near && TOPICS.contains(scene.lower(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean beneath(Range time, int verb, Draft draft) {
        for (int at = scene.passage().headOf(time);
                at >= 0;
                at = scene.passage().head(at)) {
            if (at == verb) {
                return true;
            }
            if ((scene.token(at).isVerb() && !isOpening(at, verb)) || draft.contains(at)) {
                return false;
            }
        }
        return false;
    }

    /** "Speaking on Friday, X said", "Asked on Friday about it, X said". */
    private boolean isOpening(int token, int verb) {
        return token < verb
                && SPEAKING.contains(scene.lemma(token))
                && (scene.token(token).tag().equals("VBG")
                        || scene.token(token).tag().equals("VBN"));
    }

    /** "On Friday X said", "On Friday, X said", "X on Friday said". */
    private boolean isBeside(Range time, Range source, Draft draft) {
        if (draft.contains(time.start()) || source.start() > draft.cue().start()) {
            return false;
        }
        if (time.end() <= source.start()) {
            int start = withPreposition(time);
            boolean opens = start == scene.sentenceAt(start).start()
                    || scene.token(start - 1).form().equals(",")
                    || scene.token(start - 1).tag().equals("CC");
            return opens && areMarks(time.end(), source.start());
        }
        return time.start() >= source.end()
                && time.end() <= draft.cue().end()
                && areMarks(source.end(), withPreposition(time))
                && clear(time.end(), Math.max(time.end(), draft.cue().start()), true, draft);
    }

    private int withPreposition(Range time) {
        int before = time.start() - 1;
        return before >= 0 && Set.of("on", "in").contains(scene.lower(before)) ? before : time.start();
    }

    private boolean areMarks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.token(i).form().equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** "X resigned on Friday, saying": a participle is of the time of its verb. */
    private boolean isOfCompanion(Range time, Draft draft) {
        int cue = scene.passage().headOf(draft.cue());
        int above = scene.passage().head(cue);
        boolean goesAlong = above >= 0
                && above < cue
                && scene.token(cue).tag().equals("VBG")
                && scene.token(cue).hasRelation("advcl")
                && scene.token(above).tag().equals("VBD")
                && !isOfPreposition(cue)
                && !scene.lower(Math.max(0, time.start() - 1)).equals("of");
        return goesAlong && scene.passage().head(scene.passage().headOf(time)) == above;
    }

    /** "after saying". */
    private boolean isOfPreposition(int verb) {
        int before = verb - 1;
        while (before > 0 && scene.token(before).tag().equals("RB")) {
            before--;
        }
        return before >= 0 && scene.token(before).tag().equals("IN");
    }

    /** The first date in the content. */
    When about(List<Range> content) {
        for (Range range : content) {
            Span span = scene.passage().span(range);
            for (TimeExpression time : scene.reading().timesIn(span)) {
                if (isDate(time)) {
                    return time.when();
                }
            }
        }
        return When.notStated();
    }
}
