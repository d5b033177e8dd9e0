package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.source.Span;
import org.dateline.statement.model.Range;
import org.dateline.time.TimeExpression;
import org.dateline.time.When;

/** When a statement was made, and when that is of which it speaks. */
final class Times {
    private static final int NEAR = 6;

    private final Scene scene;

    Times(Scene scene) {
        this.scene = scene;
    }

    /**
     * The time that hangs on the cue, no verb standing between them: "said Saturday", "told X on Friday". In "an interview
     * published Sunday" it is the publishing's.
     */
    When said(Draft draft) {
        Range sentence = scene.sentenceAt(draft.cue().start());
        for (TimeExpression time : scene.reading().timesIn(scene.passage().span(sentence))) {
            Optional<Range> range = scene.passage().rangeOf(time.span());
            if (range.isPresent() && isDate(time) && hangsOn(range.get(), draft)) {
                return time.when();
            }
        }
        return When.notStated();
    }

    private static boolean isDate(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    }

    private boolean hangsOn(Range time, Draft draft) {
        if (draft.contains(time.start())
                || draft.attribution().source().stream().anyMatch(time::overlaps)) {
            return false;
        }
        int distance = time.start() - draft.cue().last();
        return distance > 0 ? distance <= NEAR && clear(draft.cue().end(), time.start(), draft) : beneath(time, draft);
    }

    /** Whether no verb, comma or content lies between. */
    private boolean clear(int from, int to, Draft draft) {
        for (int i = from; i < to; i++) {
            if (draft.contains(i)
                    || scene.token(i).isVerb()
                    || scene.token(i).form().equals(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean beneath(Range time, Draft draft) {
        int cue = scene.passage().headOf(draft.cue());
        for (int at = scene.passage().headOf(time);
                at >= 0;
                at = scene.passage().head(at)) {
            if (at == cue) {
                return true;
            }
            if (scene.token(at).isVerb() || draft.contains(at)) {
                return false;
            }
        }
        return false;
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
