package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.Kinds.Found;
import org.dateline.statement.Statement.Kind;
import org.dateline.statement.model.Quotations;
import org.dateline.statement.model.Range;

/** Contents that are to make others act: "X must …", "X should step down", "give us back our boats", "told X to leave". */
final class Directives {
    private static final Set<String> STATES = Set.of("be", "have", "know", "feel", "seem", "take", "see");
    private static final Set<String> TALK = Set.of(
            "thank",
            "look",
            "see",
            "imagine",
            "think",
            "remember",
            "believe",
            "forget",
            "say",
            "let",
            "mind",
            "hope",
            "need",
            "want",
            "love",
            "hate",
            "wish",
            "understand",
            "agree",
            "know",
            "guess",
            "bet",
            "have");
    private static final Set<String> ANYONE = Set.of(
            "everyone",
            "everybody",
            "nobody",
            "someone",
            "somebody",
            "anyone",
            "all",
            "both",
            "people",
            "man",
            "woman",
            "parent",
            "country",
            "nation",
            "side",
            "official",
            "resident",
            "citizen",
            "head",
            "chief");
    private static final Set<String> CALLING = Set.of("on", "upon", "for");

    private static final Set<String> PERFORMING = Set.of("urge", "demand", "implore", "appeal", "request", "beseech");

    private final Scene scene;
    private final Predicates predicates;

    Directives(Scene scene, Predicates predicates) {
        this.scene = scene;
        this.predicates = predicates;
    }

    Optional<Found> in(Draft draft) {
        if (isTold(draft)) {
            return Optional.of(new Found(Kind.DEMAND, "told-to"));
        }
        if (draft.content().stream().anyMatch(range -> commands(range) || asksKindly(range))) {
            return Optional.of(new Found(Kind.DEMAND, "imperative"));
        }
        for (int predicate : predicates.of(draft)) {
            if (binds(predicate) || wants(predicate) || performs(predicate)) {
                return Optional.of(new Found(Kind.DEMAND, "must"));
            }
        }
        return Optional.empty();
    }

    /** "told residents to boil their water". */
    private boolean isTold(Draft draft) {
        int cue = scene.passage().headOf(draft.cue());
        boolean telling = scene.lemma(cue).equals("tell")
                || (scene.lemma(cue).equals("call") && CALLING.contains(scene.lower(cue + 1)));
        return telling && isToDo(draft.content().getFirst());
    }

    /** "to leave", "X to leave", "not to leave": an infinitive without a verb before it. */
    boolean isToDo(Range content) {
        for (int i = content.start(); i + 1 < content.end(); i++) {
            if (scene.token(i).tag().equals("TO")) {
                return scene.token(i + 1).tag().equals("VB");
            }
            if (scene.token(i).isVerb()
                    || scene.token(i).tag().equals("MD")
                    || scene.lower(i).equals("that")) {
                return false;
            }
        }
        return false;
    }

    /** A quotation whose first word is a verb without a subject. */
    private boolean commands(Range content) {
        int first = content.start();
        Quotations quotations = scene.passage().quotations();
        if (!quotations.opens(first) || first + 2 >= content.end()) {
            return false;
        }
        int verb = first + 1;
        return scene.token(verb).tag().equals("VB")
                && scene.dependents(verb, "nsubj", "aux").isEmpty()
                && !TALK.contains(scene.lemma(verb));
    }

    /** "please get in touch", in the speaker's own words. */
    private boolean asksKindly(Range content) {
        for (int i = content.start(); i + 1 < content.end(); i++) {
            if (scene.lower(i).equals("please")
                    && scene.token(i + 1).tag().matches("VBP?")
                    && scene.passage().quotations().inside(i)) {
                return true;
            }
        }
        return false;
    }

    /** "We urge both sides to step back", in the speaker's own words. */
    private boolean performs(int predicate) {
        return PERFORMING.contains(scene.lemma(predicate))
                && scene.token(predicate).tag().matches("VBP?")
                && scene.passage().quotations().inside(predicate)
                && !predicates.isNegated(predicate)
                && scene.dependents(predicate, "aux").isEmpty()
                && predicates
                        .subject(predicate)
                        .map(scene::lower)
                        .filter(word -> word.equals("we") || word.equals("i"))
                        .isPresent();
    }

    /** "Orlan must withdraw", "the minister needs to explain himself". */
    private boolean binds(int predicate) {
        Optional<Integer> subject = predicates.subject(predicate);
        if (subject.isEmpty() || predicates.isOwn(predicate) || predicates.isPassive(predicate)) {
            return false;
        }
        boolean needs = scene.lemma(predicate).equals("need")
                && scene.dependents(predicate, "advmod").stream()
                        .map(scene::lower)
                        .noneMatch(Set.of("only", "just", "merely")::contains)
                && scene.dependents(predicate, "xcomp").stream().anyMatch(this::isAct);
        boolean must = predicates.hasAux(predicate, Set.of("must"));
        boolean should = predicates.hasAux(predicate, Set.of("should"))
                && scene.dependents(predicate, "aux").size() == 1
                && (canAct(subject.get()) || scene.dependents(predicate, "obj").isEmpty());
        return needs || ((must || should) && isAct(predicate));
    }

    /** Whether a subject is somebody: "the surge should help" asks nobody for anything. */
    private boolean canAct(int subject) {
        return scene.token(subject).isProperNoun()
                || scene.token(subject).tag().startsWith("PRP")
                || Bodies.isOne(scene.token(subject))
                || ANYONE.contains(scene.lemma(subject))
                || scene.reading().mentions().stream()
                        .anyMatch(mention ->
                                mention.head().overlaps(scene.token(subject).span()));
    }

    private boolean isAct(int verb) {
        return scene.token(verb).tag().equals("VB") && !STATES.contains(scene.lemma(verb));
    }

    /** "We want the soldiers out", in the speaker's own words. */
    private boolean wants(int predicate) {
        List<Integer> things = scene.dependents(predicate, "obj");
        return scene.lower(predicate).equals("want")
                && !things.isEmpty()
                && !predicates.isNegated(predicate)
                && scene.passage().quotations().inside(predicate)
                && predicates
                        .subject(predicate)
                        .map(scene::lower)
                        .filter(word -> word.equals("we") || word.equals("i"))
                        .isPresent();
    }
}
