package org.dateline.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.Kinds.Found;
import org.dateline.statement.Statement.Kind;
import org.dateline.statement.model.Range;

/** Contents that deny what others say, or charge others with wrong. */
final class Verdicts {
    private static final Set<String> ACCUSING = CueLexicon.lines("accusing-verbs.txt");
    private static final Set<String> FALSE = Set.of(
            "false", "untrue", "baseless", "unfounded", "fabricated", "groundless", "lie", "nonsense", "slander");
    /** What nobody undergoes but by another's wrong, even where that other isn't named. */
    private static final Set<String> FRAUD = Set.of(
            "bribe",
            "cheat",
            "deceive",
            "defraud",
            "fabricate",
            "falsify",
            "forge",
            "intimidate",
            "invent",
            "lie",
            "manipulate",
            "mislead",
            "rig",
            "threaten",
            "torture");

    private static final Set<String> WRONGS = Set.of(
            "war", "crime", "robbery", "theft", "fraud", "betrayal", "lie", "murder", "coup", "terrorism", "massacre");
    private static final Set<String> CALLING = Set.of("call", "brand", "describe");
    private static final Set<String> KEPT =
            Set.of("truce", "ceasefire", "cease-fire", "promise", "agreement", "law", "treaty", "word");

    /** What somebody has not done without denying a deed. */
    private static final Set<String> NO_DEEDS = Set.of(
            "see",
            "hear",
            "know",
            "think",
            "expect",
            "want",
            "feel",
            "believe",
            "get",
            "receive",
            "need",
            "like",
            "lose",
            "understand",
            "find",
            "have",
            "notice",
            "remember",
            "recognise",
            "recognize",
            "fear",
            "mind",
            "learn",
            "give",
            "sleep",
            "eat");

    private final Scene scene;
    private final Predicates predicates;

    Verdicts(Scene scene, Predicates predicates) {
        this.scene = scene;
        this.predicates = predicates;
    }

    Optional<Found> denial(Draft draft) {
        for (Range range : draft.content()) {
            String words = scene.words(range).toLowerCase(Locale.ROOT);
            if (words.contains("nothing to do with") || words.contains("no part in") || words.contains("no role in")) {
                return Optional.of(new Found(Kind.DENIAL, "no-part-in"));
            }
        }
        for (int predicate : predicates.of(draft)) {
            boolean called = FALSE.contains(scene.lemma(predicate))
                    && !scene.dependents(predicate, "cop").isEmpty()
                    && !predicates.isNegated(predicate);
            if (called) {
                return Optional.of(new Found(Kind.DENIAL, "called-false"));
            }
            if (predicates.isOwn(predicate) && (isUndone(predicate) || breaksNone(predicate))) {
                return Optional.of(new Found(Kind.DENIAL, "did-not"));
            }
        }
        return Optional.empty();
    }

    /** "did not sink that ship", "had never met the banker": a deed, of the past, done to something. */
    private boolean isUndone(int predicate) {
        String tag = scene.token(predicate).tag();
        boolean past = tag.equals("VBD") || tag.equals("VBN") || predicates.hasAux(predicate, Set.of("did"));
        return past
                && predicates.isNegated(predicate)
                && !predicates.isPassive(predicate)
                && !predicates.hasAux(predicate, Set.of("could", "would", "can", "might", "should"))
                && !scene.dependents(predicate, "obj").isEmpty()
                && !NO_DEEDS.contains(scene.lemma(predicate));
    }

    /** "has broken no agreement". */
    private boolean breaksNone(int predicate) {
        return breaks(predicate)
                && scene.dependents(predicate, "obj").stream()
                        .flatMap(object -> scene.dependents(object, "det").stream())
                        .anyMatch(word -> scene.lower(word).equals("no"));
    }

    /** "X deceived us", "we were deceived by X", "called it an act of war". */
    Optional<Found> accusation(Draft draft) {
        int cue = scene.passage().headOf(draft.cue());
        boolean calling = CALLING.contains(scene.lemma(cue)) && scene.token(cue).isVerb();
        for (Range range : draft.content()) {
            for (int i = range.start(); i < range.end(); i++) {
                boolean wrong = scene.token(i).tag().startsWith("VB")
                        && (ACCUSING.contains(scene.lemma(i)) || breaks(i) || coversUp(i))
                        && blames(i)
                        && (predicates.isPassive(i) || !predicates.isOwn(i));
                if (wrong || (calling && scene.token(i).isNoun() && WRONGS.contains(scene.lemma(i)))) {
                    return Optional.of(new Found(Kind.ACCUSATION, "wrongdoing"));
                }
            }
        }
        return Optional.empty();
    }

    private boolean breaks(int verb) {
        return scene.lemma(verb).equals("break")
                && scene.dependents(verb, "obj").stream().map(scene::lemma).anyMatch(KEPT::contains);
    }

    private boolean coversUp(int verb) {
        return scene.lemma(verb).equals("cover")
                && scene.dependents(verb, "compound:prt", "advmod", "case").stream()
                        .anyMatch(word -> scene.lower(word).equals("up"));
    }

    /** "was threatened", and not "is threatened with collapse". */
    private boolean isTold(int verb) {
        boolean past = scene.dependents(verb, "aux").stream()
                .map(scene::lower)
                .anyMatch(Set.of("was", "were", "been")::contains);
        boolean thing = scene.dependents(verb, "obl").stream()
                .flatMap(word -> scene.dependents(word, "case").stream())
                .map(scene::lower)
                .anyMatch(Set.of("with", "in")::contains);
        return past && !(thing && scene.lemma(verb).matches("threaten|invent"));
    }

    private boolean blames(int verb) {
        boolean infinitive = scene.lower(verb).equals(scene.lemma(verb))
                && !scene.dependents(verb, "mark").isEmpty();
        if (predicates.isNegated(verb) || infinitive || predicates.isAhead(verb)) {
            return false;
        }
        if (predicates.isPassive(verb) && FRAUD.contains(scene.lemma(verb)) && isTold(verb)) {
            return true;
        }
        if (predicates.isPassive(verb)) {
            return scene.dependents(verb, "obl").stream()
                    .filter(agent -> Somebody.is(scene, agent))
                    .flatMap(agent -> scene.dependents(agent, "case").stream())
                    .anyMatch(marker -> scene.lower(marker).equals("by"));
        }
        return scene.dependents(verb, "nsubj").stream()
                .anyMatch(subject ->
                        Somebody.is(scene, subject) && !Set.of("i", "we").contains(scene.lower(subject)));
    }
}
