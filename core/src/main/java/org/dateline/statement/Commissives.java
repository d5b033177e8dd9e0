package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.statement.Kinds.Found;
import org.dateline.statement.Statement.Kind;
import org.dateline.statement.model.Range;

/** Contents by which a speaker binds themself or sets others a limit: promises, threats, offers, refusals, deadlines. */
final class Commissives {
    private static final Set<String> STATES = CueLexicon.lines("states.txt");
    /** What somebody vows not to do who goes on. */
    private static final Set<String> CEASING = Set.of("forget", "surrender", "falter", "relent", "rest");

    private static final Set<String> THESE = Set.of("this", "that", "it", "you", "them", "him", "her");

    /** Where somebody says that they will be. */
    private static final Set<String> PLACES = Set.of("there", "home", "back", "here");

    private static final Set<String> READY = Set.of("ready", "willing", "prepared", "happy", "open");
    private static final Set<String> ASSURING = Set.of("assure", "reassure", "guarantee");

    /** "has until", "has ten days to". */
    private static final Pattern LIMIT = Pattern.compile(
            "\\b(?:has|have|had)\\s+(?:only\\s+)?(?:until|till)\\b"
                    + "|\\b(?:has|have|had)\\s+(?:only\\s+)?[\\w-]+\\s+(?:more\\s+)?(?:minutes|hours|days|weeks|months)\\s+to\\b"
                    + "|\\btime\\s+(?:runs|is\\s+running|will\\s+run)\\s+out\\b",
            Pattern.CASE_INSENSITIVE);

    /** What happens to whoever is threatened, whoever does it. */
    private static final Pattern PRICE = Pattern.compile(
            "\\b(?:will|shall|would|’ll|'ll)\\s+(?:\\w+\\s+)?(?:regret\\b|pay\\s+(?:\\w+\\s+){0,3}price\\b|pay\\s+for\\s+(?:this|it|that)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IF = Pattern.compile("\\bif\\b", Pattern.CASE_INSENSITIVE);

    /** "what he would do if he were king" binds nobody. */
    private static final Pattern COUNTERFACTUAL =
            Pattern.compile("\\bif (?:i|he|she|it|we|they) (?:were|could|had)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTHING_TO_SAY = Pattern.compile(
            "\\bnothing (?:more |else )?to (?:add|say)\\b|^\\W*no comment\\b", Pattern.CASE_INSENSITIVE);

    private final Scene scene;
    private final Predicates predicates;
    private final Force force;
    private final Refusals refusals;

    Commissives(Scene scene, Predicates predicates) {
        this.scene = scene;
        this.predicates = predicates;
        this.force = new Force(scene);
        this.refusals = new Refusals(scene);
    }

    Optional<Found> in(Draft draft) {
        return limit(draft)
                .or(() -> own(draft))
                .or(() -> assured(draft))
                .or(() -> planned(draft))
                .or(() -> price(draft))
                .or(() -> silence(draft));
    }

    private Optional<Found> limit(Draft draft) {
        boolean others = predicates.of(draft).stream().noneMatch(each -> predicates.isOwn(each));
        return others && matches(LIMIT, draft) ? Optional.of(new Found(Kind.DEADLINE, "has-until")) : Optional.empty();
    }

    private boolean matches(Pattern pattern, Range words) {
        return pattern.matcher(scene.words(words)).find();
    }

    private boolean matches(Pattern pattern, Draft draft) {
        return draft.content().stream()
                .anyMatch(range -> pattern.matcher(scene.words(range)).find());
    }

    private Optional<Found> own(Draft draft) {
        for (int predicate : predicates.of(draft)) {
            if (predicates.isOwn(predicate)) {
                Optional<Found> found = ahead(predicate).or(() -> readiness(predicate));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> ahead(int predicate) {
        if (!predicates.isAhead(predicate) || matches(COUNTERFACTUAL, scene.sentenceAt(predicate))) {
            return Optional.empty();
        }
        int act = predicates.act(predicate);
        if (waits(act)) {
            return Optional.of(new Found(Kind.DEADLINE, "waits-until"));
        }
        boolean verb = scene.token(act).tag().startsWith("VB");
        if (persists(act) && verb && !predicates.isPassive(act)) {
            return predicates.isNegated(predicate)
                    ? Optional.of(new Found(Kind.PROMISE, "will-not-cease"))
                    : Optional.empty();
        }
        if (!predicates.isNegated(predicate) && PLACES.contains(scene.lower(act))) {
            return Optional.of(new Found(Kind.PROMISE, "will-be-there"));
        }
        if (predicates.isNegated(predicate)) {
            return verb && !predicates.isPassive(act) && isDeed(act) ? Optional.of(refusals.of(act)) : Optional.empty();
        }
        if (force.in(act)) {
            return Optional.of(new Found(Kind.THREAT, "will-do-harm"));
        }
        return verb && isDeed(act) && !predicates.isPassive(act)
                ? Optional.of(new Found(Kind.PROMISE, "will-do"))
                : Optional.empty();
    }

    private boolean isDeed(int act) {
        boolean part = scene.lemma(act).equals("take")
                && scene.dependents(act, "obj").stream().map(scene::lemma).anyMatch("part"::equals);
        boolean talk =
                scene.lemma(act).equals("tell") && scene.passage().quotations().inside(act);
        return part || (!talk && !STATES.contains(scene.lemma(act)));
    }

    /** "will not forget", "will never give up". */
    private boolean persists(int act) {
        List<Integer> things = scene.dependents(act, "obj");
        boolean plain = things.stream().map(scene::lower).allMatch(THESE::contains);
        return (plain && CEASING.contains(scene.lemma(act)))
                || isPhrasal(act, "give", "up")
                || isPhrasal(act, "back", "down");
    }

    private boolean isPhrasal(int act, String verb, String particle) {
        return scene.lemma(act).equals(verb)
                && act + 1 < scene.sentenceAt(act).end()
                && scene.lower(act + 1).equals(particle);
    }

    /** "is ready to", and, in the speaker's own words, "we could". */
    private Optional<Found> readiness(int predicate) {
        List<Integer> acts = scene.dependents(predicate, "xcomp", "ccomp", "advcl");
        boolean ready = READY.contains(scene.lower(predicate))
                && !predicates.isNegated(predicate)
                && acts.stream().anyMatch(act -> scene.token(act).tag().equals("VB"));
        boolean could = scene.passage().quotations().inside(predicate)
                && predicates.hasAux(predicate, Set.of("could"))
                && !predicates.isNegated(predicate)
                && !predicates.isPassive(predicate)
                && scene.dependents(predicate, "aux").size() == 1
                && !scene.dependents(predicate, "obj").isEmpty()
                && !STATES.contains(scene.lemma(predicate));
        if (!ready && (!could || matches(IF, scene.sentenceAt(predicate)))) {
            return Optional.empty();
        }
        boolean harm = ready && acts.stream().anyMatch(force::in);
        return Optional.of(new Found(harm ? Kind.THREAT : Kind.OFFER, ready ? "ready-to" : "could"));
    }

    /** "assured the islanders that the ferry would run". */
    private Optional<Found> assured(Draft draft) {
        boolean ahead = ASSURING.contains(scene.lemma(scene.passage().headOf(draft.cue())))
                && predicates.of(draft).stream()
                        .anyMatch(each -> predicates.isAhead(each) && !predicates.isNegated(each));
        return ahead ? Optional.of(new Found(Kind.PROMISE, "assured")) : Optional.empty();
    }

    /** "announced plans to withdraw". */
    private Optional<Found> planned(Draft draft) {
        Range content = draft.content().getFirst();
        int head = scene.passage().headOf(content);
        if (cueNames("plan", draft) && scene.lower(content.start()).equals("to")) {
            return Optional.of(new Found(namesHarm(draft) ? Kind.THREAT : Kind.PROMISE, "plans-to"));
        }
        boolean plan = Set.of("announce", "unveil", "outline")
                        .contains(scene.lemma(scene.passage().headOf(draft.cue())))
                && scene.lemma(head).equals("plan")
                && scene.token(head).isNoun()
                && head + 2 < content.end()
                && scene.token(head + 1).tag().equals("TO");
        if (!plan) {
            return Optional.empty();
        }
        boolean harm = head + 2 < content.end() && force.in(head + 2);
        return Optional.of(new Found(harm ? Kind.THREAT : Kind.PROMISE, "plans-to"));
    }

    private boolean cueNames(String noun, Draft draft) {
        for (int i = draft.cue().start(); i < draft.cue().end(); i++) {
            if (scene.lemma(i).equals(noun) && scene.token(i).isNoun()) {
                return true;
            }
        }
        return false;
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

    /** "They will pay a price", "any ship will be sunk". */
    private Optional<Found> price(Draft draft) {
        boolean harmed = predicates.of(draft).stream()
                .anyMatch(each -> predicates.isAhead(each)
                        && predicates.isPassive(each)
                        && !predicates.isNegated(each)
                        && Force.isHostile(scene.lemma(each)));
        return harmed || matches(PRICE, draft) ? Optional.of(new Found(Kind.THREAT, "will-suffer")) : Optional.empty();
    }

    private Optional<Found> silence(Draft draft) {
        return matches(NOTHING_TO_SAY, draft)
                ? Optional.of(new Found(Kind.REFUSAL, "nothing-to-say"))
                : Optional.empty();
    }

    /** "not to use force". */
    private boolean isDenied(int verb) {
        return verb > 1
                && scene.lower(verb - 1).equals("to")
                && Set.of("not", "never").contains(scene.lower(verb - 2));
    }

    /** Whether a content that only names an act ("to punish them") is of one of force. */
    boolean namesHarm(Draft draft) {
        return predicates.of(draft).stream()
                .anyMatch(each -> scene.token(each).tag().equals("VB")
                        && force.in(each)
                        && !predicates.isNegated(each)
                        && !isDenied(each));
    }
}
