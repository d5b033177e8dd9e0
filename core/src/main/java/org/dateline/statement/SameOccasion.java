package org.dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Party;
import org.dateline.source.Span;
import org.dateline.statement.model.Range;
import org.dateline.time.Precision;
import org.dateline.time.TimeExpression;
import org.dateline.time.When;

/**
 * Statements of one occasion: "X said on Friday that …. “…,” he added." A speaker who goes on in the same paragraph, or who
 * adds something in the next, speaks at the time of the statement before. Another occasion ("in a letter"), another way,
 * another tense or another date in the sentence ends it.
 */
final class SameOccasion {
    /** The name of the rule, for what it dates. */
    static final String RULE = ", time of the speaker's words before";

    private static final Set<String> GOING_ON = Set.of("add", "continue");
    private static final Set<String> OTHER_TIME = Set.of(
            "earlier",
            "later",
            "previously",
            "once",
            "then",
            "recently",
            "already",
            "often",
            "repeatedly",
            "initially");
    private static final Set<String> OCCASIONS = Set.of(
            "interview",
            "tweet",
            "speech",
            "rally",
            "conference",
            "statement",
            "letter",
            "email",
            "post",
            "hearing",
            "briefing",
            "memo",
            "debate",
            "meeting",
            "message",
            "appearance",
            "book",
            "report",
            "article",
            "testimony",
            "time",
            "call",
            "podcast",
            "filing",
            "event",
            "campaign");

    private final Scene scene;

    /** A statement and where its parts stand. */
    record Told(Draft draft, Statement statement) {}

    SameOccasion(Scene scene) {
        this.scene = scene;
    }

    /** The statements in the order of {@code told}, those without a time dated by the one before where it is one occasion. */
    List<Statement> dated(List<Told> told) {
        List<Statement> dated = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Statement statement = told.get(i).statement();
            boolean goesOn = i > 0
                    && statement.said().resolved().isEmpty()
                    && isDay(dated.getLast().said())
                    && isOneSpeaker(dated.getLast(), statement)
                    && isNear(told.get(i - 1).draft(), told.get(i).draft())
                    && isSimple(told.get(i).draft());
            dated.add(goesOn ? statement.saidAt(dated.getLast().said(), RULE) : statement);
        }
        return dated;
    }

    /** A day or less: "in 2009" is when somebody once said so, and not when they went on. */
    private static boolean isDay(When said) {
        return said.resolved()
                .filter(known -> known.precision().compareTo(Precision.DAY) <= 0)
                .isPresent();
    }

    private static boolean isOneSpeaker(Statement one, Statement other) {
        return one.chain().hops().equals(other.chain().hops())
                && label(one).isPresent()
                && label(one).equals(label(other));
    }

    private static Optional<String> label(Statement statement) {
        return statement.chain().speaker().filter(Party.Known.class::isInstance).map(Party::label);
    }

    private boolean isNear(Draft before, Draft draft) {
        int distance = block(draft) - block(before);
        return distance == 0
                || (distance == 1 && GOING_ON.contains(scene.lemma(draft.cue().start())));
    }

    private int block(Draft draft) {
        return scene.passage()
                .sentences()
                .get(scene.passage().sentenceOf(draft.cue().start()))
                .block();
    }

    /** A cue in the simple past, or a participle, in a sentence that tells of no other time, hearer or occasion. */
    private boolean isSimple(Draft draft) {
        String tag = scene.token(draft.cue().start()).tag();
        boolean told = scene.lemma(draft.cue().start()).equals("tell");
        if (told || (!tag.equals("VBD") && !tag.equals("VBG"))) {
            return false;
        }
        Range sentence = scene.sentenceAt(draft.cue().start());
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean other = OTHER_TIME.contains(scene.lower(i)) || OCCASIONS.contains(scene.lemma(i));
            if (other && !draft.contains(i)) {
                return false;
            }
        }
        return !isDated(draft, scene.passage().span(sentence));
    }

    private boolean isDated(Draft draft, Span sentence) {
        for (TimeExpression time : scene.reading().timesIn(sentence)) {
            if (scene.passage()
                    .rangeOf(time.span())
                    .filter(range -> !draft.contains(range.start()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
