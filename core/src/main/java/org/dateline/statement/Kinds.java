package org.dateline.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.Statement.Kind;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Token;

/**
 * What kind of speech act a statement is (Searle 1976, in the kinds that news tells apart): by the cue where it says so,
 * else by the noun that the next sentence takes it up with ("his threat"), else by the modality of its content. An
 * assertion where nothing is sure.
 */
final class Kinds {
    private static final Set<String> ACCUSING = CueLexicon.lines("accusing-verbs.txt");
    private static final Set<String> HOSTILE = CueLexicon.lines("hostile-words.txt");
    private static final Set<String> OWN = Set.of("he", "she", "it", "they", "we", "i");
    private static final Set<String> COMMITTING =
            Set.of("will", "would", "'ll", "’ll", "shall", "going", "'d", "’d", "wo");
    private static final Set<String> TAKING_UP = Set.of("his", "her", "its", "their", "the", "this", "that", "such");
    private static final Set<String> FALSE =
            Set.of("false", "untrue", "baseless", "unfounded", "fabricated", "groundless");

    /**
     * A kind and why.
     *
     * @param rule the name of the rule that says so
     */
    record Found(Kind kind, String rule) {}

    private final Scene scene;

    Kinds(Scene scene) {
        this.scene = scene;
    }

    Found of(Draft draft) {
        Act act = draft.act().orElse(Act.NEUTRAL);
        return switch (act) {
            case NEUTRAL -> neutral(draft);
            case ACCUSATION -> new Found(Kind.ACCUSATION, "cue");
            case DENIAL -> new Found(Kind.DENIAL, "cue");
            case PROMISE -> new Found(Kind.PROMISE, "cue");
            case THREAT -> new Found(Kind.THREAT, "cue");
            case WARNING -> warning(draft);
            case DEMAND -> new Found(Kind.DEMAND, "cue");
            case OFFER -> new Found(Kind.OFFER, "cue");
            case PREDICTION -> new Found(Kind.PREDICTION, "cue");
            case QUESTION -> question(draft);
            case REFUSAL -> new Found(Kind.REFUSAL, "cue");
        };
    }

    private Found warning(Draft draft) {
        if (ownCommitment(draft).isPresent()) {
            return new Found(Kind.THREAT, "warning-of-own-act");
        }
        return hasModal(draft, Set.of("will", "could", "would", "may", "might", "'ll"))
                ? new Found(Kind.PREDICTION, "warning-of-what-comes")
                : new Found(Kind.ASSERTION, "cue");
    }

    /** "asked whether" is a question, "asked X to leave" a request. */
    private Found question(Draft draft) {
        Range content = draft.content().getFirst();
        boolean mark = scene.words(content).contains("?");
        boolean infinitive = scene.token(content.start()).tag().equals("TO")
                || (content.size() > 1 && scene.token(content.start() + 1).tag().equals("TO"));
        return !mark && infinitive ? new Found(Kind.DEMAND, "asked-to") : new Found(Kind.QUESTION, "cue");
    }

    private Found neutral(Draft draft) {
        return takenUp(draft)
                .or(() -> denial(draft))
                .or(() -> committing(draft))
                .or(() -> demand(draft))
                .or(() -> accusation(draft))
                .or(() -> asked(draft))
                .orElseGet(() -> new Found(Kind.ASSERTION, "default"));
    }

    private Optional<Found> asked(Draft draft) {
        String words = scene.words(draft.content().getLast()).strip();
        boolean question =
                words.endsWith("?") || words.endsWith("?”") || words.endsWith("?\"") || words.endsWith("?''");
        return question ? Optional.of(new Found(Kind.QUESTION, "question-mark")) : Optional.empty();
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
            case "offer", "proposal" -> Optional.of(Kind.OFFER);
            case "denial" -> Optional.of(Kind.DENIAL);
            case "accusation", "allegation" -> Optional.of(Kind.ACCUSATION);
            case "prediction", "forecast" -> Optional.of(Kind.PREDICTION);
            case "deadline" -> Optional.of(Kind.DEADLINE);
            case "refusal" -> Optional.of(Kind.REFUSAL);
            default -> Optional.empty();
        };
    }

    private Optional<Found> denial(Draft draft) {
        for (Range range : draft.content()) {
            String words = scene.words(range).toLowerCase(Locale.ROOT);
            if (words.contains("nothing to do with") || words.contains("no part in") || words.contains("no role in")) {
                return Optional.of(new Found(Kind.DENIAL, "no-part-in"));
            }
            for (int i = range.start() + 1; i < range.end(); i++) {
                if (FALSE.contains(scene.lemma(i))
                        && !scene.dependents(i, "cop").isEmpty()) {
                    return Optional.of(new Found(Kind.DENIAL, "called-false"));
                }
            }
        }
        return Optional.empty();
    }

    /** The predicate by which the speaker binds themself ("he will …", "we are going to …"), if there is one. */
    private Optional<Integer> ownCommitment(Draft draft) {
        for (Range range : draft.content()) {
            for (int i = range.start(); i + 1 < range.end(); i++) {
                boolean own = OWN.contains(scene.lower(i)) && scene.token(i).hasRelation("nsubj");
                if (own && commits(i + 1, range.end()) && isMain(scene.passage().head(i), draft)) {
                    return Optional.of(scene.passage().head(i));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a predicate heads the content, or is joined to one that does. */
    private boolean isMain(int predicate, Draft draft) {
        int above = scene.passage().head(predicate);
        return above < 0
                || !draft.contains(above)
                || (scene.token(predicate).hasRelation("conj") && isMain(above, draft));
    }

    private boolean commits(int start, int end) {
        for (int i = start; i < Math.min(start + 3, end); i++) {
            if (COMMITTING.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> committing(Draft draft) {
        Optional<Integer> predicate = ownCommitment(draft);
        if (predicate.isEmpty() || isOfPerception(predicate.get())) {
            return Optional.empty();
        }
        int verb = predicate.get();
        if (waits(verb)) {
            return Optional.of(new Found(Kind.DEADLINE, "waits-until"));
        }
        if (negated(verb)) {
            return Optional.of(new Found(Kind.REFUSAL, "will-not"));
        }
        return Optional.of(hostile(verb) ? new Found(Kind.THREAT, "will-do-harm") : new Found(Kind.PROMISE, "will-do"));
    }

    /** "it will be", "it would seem" and the like bind nobody. */
    private boolean isOfPerception(int predicate) {
        Token token = scene.token(predicate);
        return !token.tag().startsWith("VB")
                || Set.of("be", "seem", "appear", "happen", "see", "hear", "know", "need", "have", "find")
                        .contains(scene.lemma(predicate));
    }

    private boolean waits(int verb) {
        Range sentence = scene.sentenceAt(verb);
        boolean waits = Set.of("wait", "give").contains(scene.lemma(verb));
        for (int i = verb; waits && i < Math.min(verb + 6, sentence.end()); i++) {
            if (scene.lemma(i).equals("until") || scene.lemma(i).equals("till")) {
                return true;
            }
        }
        return false;
    }

    private boolean negated(int verb) {
        return scene.dependents(verb, "advmod").stream()
                .map(scene::lower)
                .anyMatch(
                        word -> word.equals("not") || word.equals("n't") || word.equals("n’t") || word.equals("never"));
    }

    /** Whether the act itself, or what it is done with or to, is one of force; what only goes with it doesn't count. */
    private boolean hostile(int predicate) {
        if (HOSTILE.contains(scene.lemma(predicate))) {
            return true;
        }
        return scene.dependents(predicate, "obj", "obl", "xcomp").stream().anyMatch(this::hostile);
    }

    /** "X must …" in the mouth of another. */
    private Optional<Found> demand(Draft draft) {
        for (Range range : draft.content()) {
            for (int i = range.start() + 1; i < range.end(); i++) {
                if (scene.lower(i).equals("must") && scene.token(i).hasRelation("aux") && bindsAnother(i)) {
                    return Optional.of(new Found(Kind.DEMAND, "must"));
                }
            }
        }
        return Optional.empty();
    }

    private boolean bindsAnother(int modal) {
        int verb = scene.passage().head(modal);
        List<Integer> subjects = scene.dependents(verb, "nsubj");
        boolean active =
                scene.token(verb).tag().equals("VB") && !scene.lemma(verb).equals("be");
        return active && !subjects.isEmpty() && !OWN.contains(scene.lower(subjects.getFirst()));
    }

    /** "X deceived us", "we were deceived by X". */
    private Optional<Found> accusation(Draft draft) {
        for (Range range : draft.content()) {
            for (int i = range.start(); i < range.end(); i++) {
                if (scene.token(i).tag().startsWith("VB") && ACCUSING.contains(scene.lemma(i)) && blames(i)) {
                    return Optional.of(new Found(Kind.ACCUSATION, "wrongdoing"));
                }
            }
        }
        return Optional.empty();
    }

    private boolean blames(int verb) {
        boolean infinitive = scene.lower(verb).equals(scene.lemma(verb))
                && !scene.dependents(verb, "mark").isEmpty();
        if (negated(verb) || infinitive) {
            return false;
        }
        boolean passive = !scene.dependents(verb, "aux:pass").isEmpty();
        if (passive) {
            return scene.dependents(verb, "obl").stream()
                    .flatMap(agent -> scene.dependents(agent, "case").stream())
                    .anyMatch(marker -> scene.lower(marker).equals("by"));
        }
        return scene.dependents(verb, "nsubj").stream()
                .map(scene::lower)
                .anyMatch(subject -> !Set.of("i", "we").contains(subject));
    }

    private boolean hasModal(Draft draft, Set<String> modals) {
        for (Range range : draft.content()) {
            for (int i = range.start(); i < range.end(); i++) {
                if (scene.token(i).tag().equals("MD") && modals.contains(scene.lower(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
