package org.dateline.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** What is denied to somebody, and not denied to be so. */
    private static final Set<String> REQUESTS = Set.of(
            "request", "permission", "access", "application", "appeal", "petition", "bail", "visa", "entry", "motion");

    private static final Set<String> JUDGING =
            Set.of("criticize", "criticise", "condemn", "denounce", "decry", "lambast", "lambaste", "blame");

    /** What somebody says that isn't so, or is said of them. */
    private static final Set<String> WORD = CueLexicon.lines("sayings.txt");

    private static final Pattern NOT_TRUE = Pattern.compile(
            "\\b(?:not|n't|n’t|never) (?:\\w+ )?(?:true|correct|accurate)\\b|\\bno truth\\b|\\bnot a word of truth\\b|\\bnever happened\\b"
                    + "|\\b(?:total|complete|utter|absolute|pure) (?:rubbish|nonsense|fabrication|propaganda|garbage|lies)\\b");

    /** Words for saying that stand with an answer to a charge; who "reveals" or "notes" what wasn't done denies nothing. */
    private static final Set<String> ANSWERING = CueLexicon.lines("answering-verbs.txt");

    private static final Set<String> WRONGS = Set.of(
            "war", "crime", "robbery", "theft", "fraud", "betrayal", "lie", "murder", "coup", "terrorism", "massacre");
    private static final Set<String> CALLING = Set.of("call", "brand", "describe");
    private static final Set<String> KEPT =
            Set.of("truce", "ceasefire", "cease-fire", "promise", "agreement", "law", "treaty", "word");

    /** What somebody has not done without denying a deed. */
    private static final Set<String> NO_DEEDS = CueLexicon.lines("no-deeds.txt");

    private final Scene scene;
    private final Predicates predicates;

    Verdicts(Scene scene, Predicates predicates) {
        this.scene = scene;
        this.predicates = predicates;
    }

    /** "condemned the bill" judges, "condemned X for breaking the truce" charges. */
    Found charge(Draft draft) {
        String cue = scene.lemma(scene.passage().headOf(draft.cue()));
        boolean judging = JUDGING.contains(cue);
        int whom = scene.passage().headOf(draft.content().getFirst());
        boolean blaming = cue.equals("blame") && Somebody.is(scene, whom);
        boolean charging =
                blaming || draft.content().stream().anyMatch(range -> holds(range, "for") || holds(range, "of"));
        return !judging || charging ? new Found(Kind.ACCUSATION, "cue") : new Found(Kind.ASSERTION, "judging");
    }

    private boolean holds(Range words, String word) {
        for (int i = words.start(); i < words.end(); i++) {
            if (scene.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** "rejected the claim", "dismissed it as false": what is turned down is somebody's word; "rejected the offer": a refusal. */
    Found rejection(Draft draft, Act act) {
        String cue = scene.lemma(scene.passage().headOf(draft.cue()));
        Range content = draft.content().getFirst();
        String words = scene.words(content).toLowerCase(Locale.ROOT);
        boolean untrue = words.matches("(?s).*\\bas (?:false|untrue|baseless|unfounded|nonsense|lies|a lie)\\b.*");
        if (untrue || WORD.contains(scene.lemma(scene.passage().headOf(content)))) {
            boolean verb = Set.of("reject", "dismiss").contains(cue);
            return new Found(act == Act.REFUSAL && !verb ? Kind.REFUSAL : Kind.DENIAL, "called-false");
        }
        boolean asked = cue.equals("deny")
                && REQUESTS.contains(scene.lemma(scene.passage().headOf(content)));
        if (act == Act.REFUSAL || asked) {
            return new Found(Kind.REFUSAL, "cue");
        }
        return cue.equals("dismiss") ? new Found(Kind.ASSERTION, "judging") : new Found(Kind.DENIAL, "cue");
    }

    Optional<Found> denial(Draft draft) {
        for (Range range : draft.content()) {
            String words = scene.words(range).toLowerCase(Locale.ROOT);
            if (words.contains("nothing to do with") || words.contains("no part in") || words.contains("no role in")) {
                return Optional.of(new Found(Kind.DENIAL, "no-part-in"));
            }
            if (NOT_TRUE.matcher(words).find()) {
                return Optional.of(new Found(Kind.DENIAL, "not-true"));
            }
        }
        boolean answers = ANSWERING.contains(scene.lemma(scene.passage().headOf(draft.cue())));
        for (int predicate : predicates.of(draft)) {
            boolean called = FALSE.contains(scene.lemma(predicate))
                    && !scene.dependents(predicate, "cop").isEmpty()
                    && !predicates.isNegated(predicate);
            if (called) {
                return Optional.of(new Found(Kind.DENIAL, "called-false"));
            }
            if (answers
                    && predicates.isOwn(predicate)
                    && !isOfThing(predicate)
                    && (isUndone(predicate) || breaksNone(predicate))) {
                return Optional.of(new Found(Kind.DENIAL, "did-not"));
            }
        }
        return Optional.empty();
    }

    /** "its constitution did not allow it": no deed of the speaker's. */
    private boolean isOfThing(int predicate) {
        return predicates
                .subject(predicate)
                .filter(subject -> !scene.dependents(subject, "nmod:poss").isEmpty() && !Somebody.is(scene, subject))
                .isPresent();
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
