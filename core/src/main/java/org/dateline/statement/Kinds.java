package org.dateline.statement;

import java.util.Optional;
import java.util.Set;
import org.dateline.source.Citation;
import org.dateline.statement.Statement.Kind;
import org.dateline.statement.model.Range;

/**
 * What kind of speech act a statement is (Searle 1976, in the kinds that news tells apart): by the cue where it says so,
 * else by the noun that the next sentence takes it up with ("his threat"), else by the mood of its content and who acts in
 * it. An assertion where nothing is sure.
 */
final class Kinds {
    private static final Set<String> TAKING_UP = Set.of("his", "her", "its", "their", "the", "this", "that", "such");
    private static final Set<String> TAGS = Set.of("ok", "okay", "right", "huh", "eh", "no", "yes");
    private static final Set<String> ITS = Set.of("its", "their");

    /**
     * A kind and why.
     *
     * @param rule the name of the rule that says so
     */
    record Found(Kind kind, String rule) {}

    private final Scene scene;
    private final Predicates predicates;
    private final Commissives commissives;
    private final Directives directives;
    private final Verdicts verdicts;
    private final Predictions predictions;

    /** @param source the words for the speaker */
    Kinds(Scene scene, Chain chain, Optional<Range> source) {
        this.scene = scene;
        boolean ofSubject =
                source.filter(words -> ITS.contains(scene.lower(words.start()))).isPresent();
        this.predicates = new Predicates(
                scene, Speakers.own(chain), Speakers.bodies(chain), Speakers.pronouns(scene, chain, source), ofSubject);
        this.commissives = new Commissives(scene, predicates);
        this.directives = new Directives(scene, predicates);
        this.verdicts = new Verdicts(scene, predicates);
        this.predictions = new Predictions(scene, predicates);
    }

    Optional<Citation> condition(Draft draft, Kind kind) {
        return new Conditions(scene, predicates).in(draft, kind);
    }

    Found of(Draft draft) {
        int head = scene.passage().headOf(draft.cue());
        boolean done = Hearsay.marks(scene, draft.cue()) && predicates.isPassive(head);
        Act act = done ? Act.NEUTRAL : draft.act().orElse(Act.NEUTRAL);
        return switch (act) {
            case NEUTRAL -> neutral(draft);
            case ACCUSATION -> verdicts.charge(draft);
            case DENIAL, REFUSAL -> verdicts.rejection(draft, act);
            case PROMISE ->
                commissives.namesHarm(draft)
                        ? new Found(Kind.THREAT, "promise-of-harm")
                        : new Found(Kind.PROMISE, "cue");
            case THREAT -> new Found(Kind.THREAT, "cue");
            case WARNING -> warning(draft);
            case DEMAND -> new Found(Kind.DEMAND, "cue");
            case OFFER -> new Found(Kind.OFFER, "cue");
            case PREDICTION -> new Found(Kind.PREDICTION, "cue");
            case QUESTION -> question(draft);
        };
    }

    private Found warning(Draft draft) {
        boolean own =
                predicates.of(draft).stream().anyMatch(each -> predicates.isOwn(each) && predicates.isAhead(each));
        if (own) {
            return new Found(Kind.THREAT, "warning-of-own-act");
        }
        Set<String> modals = Set.of("will", "could", "would", "may", "might", "'ll", "’ll");
        return predicates.of(draft).stream().anyMatch(each -> predicates.hasAux(each, modals))
                ? new Found(Kind.PREDICTION, "warning-of-what-comes")
                : new Found(Kind.ASSERTION, "cue");
    }

    /** "asked whether" is a question, "asked X to leave" and "asked for help" are requests. */
    private Found question(Draft draft) {
        Range content = draft.content().getFirst();
        boolean mark = scene.words(content).contains("?");
        boolean toDo = directives.isToDo(content)
                || scene.token(content.start()).tag().equals("TO")
                || scene.lower(content.start()).equals("for")
                || scene.lower(draft.cue().last()).equals("for");
        return !mark && toDo ? new Found(Kind.DEMAND, "asked-to") : new Found(Kind.QUESTION, "cue");
    }

    private Found neutral(Draft draft) {
        return takenUp(draft)
                .or(() -> asked(draft))
                .or(() -> verdicts.denial(draft))
                .or(() -> commissives.in(draft))
                .or(() -> directives.in(draft))
                .or(() -> verdicts.accusation(draft))
                .or(() -> predictions.in(draft))
                .orElseGet(() -> new Found(Kind.ASSERTION, "default"));
    }

    /** Of several sentences more than half must ask; ", right?" asks for nothing. */
    private Optional<Found> asked(Draft draft) {
        int sentences = 0;
        int questions = 0;
        for (Range range : draft.content()) {
            for (int i = range.start(); i < range.end(); i++) {
                if (i + 1 == range.end() || scene.sentenceAt(i).last() == i) {
                    sentences++;
                    questions += asks(i) ? 1 : 0;
                }
            }
        }
        return 2 * questions > sentences ? Optional.of(new Found(Kind.QUESTION, "question-mark")) : Optional.empty();
    }

    /** Whether what ends with a token is a question. */
    private boolean asks(int last) {
        for (int i = last; i > Math.max(0, last - 3); i--) {
            if (scene.token(i).form().equals("?")) {
                return !isTag(i);
            }
        }
        return false;
    }

    private boolean isTag(int mark) {
        return mark > 1
                && TAGS.contains(scene.lower(mark - 1))
                && scene.token(mark - 2).form().equals(",");
    }

    /** "His threat came after …": the next sentence names what this one was. */
    private Optional<Found> takenUp(Draft draft) {
        int next = scene.passage().sentenceOf(draft.extent().end() - 1) + 1;
        if (next >= scene.passage().sentences().size()) {
            return Optional.empty();
        }
        Range sentence = scene.passage().sentence(next);
        if (sentence.size() < 3 || !TAKING_UP.contains(scene.lower(sentence.start()))) {
            return Optional.empty();
        }
        return noun(scene.lemma(sentence.start() + 1)).map(kind -> new Found(kind, "taken-up"));
    }

    private static Optional<Kind> noun(String lemma) {
        return switch (lemma) {
            case "threat" -> Optional.of(Kind.THREAT);
            case "promise", "pledge", "vow" -> Optional.of(Kind.PROMISE);
            case "demand", "ultimatum" -> Optional.of(Kind.DEMAND);
            case "denial" -> Optional.of(Kind.DENIAL);
            case "accusation", "allegation" -> Optional.of(Kind.ACCUSATION);
            case "prediction", "forecast" -> Optional.of(Kind.PREDICTION);
            case "deadline" -> Optional.of(Kind.DEADLINE);
            case "refusal" -> Optional.of(Kind.REFUSAL);
            default -> Optional.empty();
        };
    }
}
