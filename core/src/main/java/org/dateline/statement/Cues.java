package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Quotations;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Token;

/**
 * Which attributions report words. Thoughts and stances ("wants", "supports") are attributions too, and no statements; nor
 * is what somebody did not say, would say, or is about to say.
 */
final class Cues {
    private static final int REAL_QUOTATION = 3;
    private static final Set<String> OUTCOMES = Set.of(
            "take",
            "break",
            "keep",
            "withdraw",
            "drop",
            "violate",
            "abandon",
            "retract",
            "honour",
            "honor",
            "fulfil",
            "fulfill",
            "breach",
            "revoke",
            "rescind",
            "betray",
            "carry");
    private static final Set<String> SILENCE =
            Set.of("comment", "say", "answer", "respond", "elaborate", "discuss", "reply", "speak", "disclose");

    private static final Set<String> GIVING =
            Set.of("give", "issue", "make", "send", "offer", "deliver", "sound", "repeat", "renew", "post", "release");
    private static final Set<String> NOBODY = Set.of("neither", "nobody", "none", "no");

    private final Scene scene;
    private final CueLexicon lexicon = CueLexicon.english();

    Cues(Scene scene) {
        this.scene = scene;
    }

    /** What the cue reports: of its words that are words of speech, the head counts first. */
    Optional<Act> act(Range cue) {
        if (scene.lower(cue.start()).equals("according")) {
            return Optional.of(Act.NEUTRAL);
        }
        int head = scene.passage().headOf(cue);
        Optional<Act> own = lexicon.act(scene, head);
        if (own.isPresent()) {
            return own;
        }
        for (int i = cue.start(); i < cue.end(); i++) {
            Optional<Act> act = lexicon.act(scene, i);
            if (act.isPresent() && !isAttribute(i)) {
                return act;
            }
        }
        return givenIn(head);
    }

    /** "gave an assurance that", "issued a warning": the noun tells which act the words do. */
    private Optional<Act> givenIn(int verb) {
        if (!GIVING.contains(scene.lemma(verb)) || !scene.token(verb).isVerb()) {
            return Optional.empty();
        }
        int end = scene.sentenceAt(verb).end();
        return NounPhrases.at(scene, verb + 1, end).flatMap(given -> lexicon.act(scene, given.last()));
    }

    /** "the centre of the dispute": a noun that only tells more of another reports nothing. */
    private boolean isAttribute(int token) {
        return scene.token(token).isNoun()
                && scene.token(token).hasRelation("nmod")
                && !scene.token(token).relation().equals("nmod:poss");
    }

    /** Whether the attribution reports words that were said. */
    boolean reportsWords(Draft draft) {
        if (draft.content().isEmpty() || isHypothetical(draft) || isSilence(draft)) {
            return false;
        }
        if (Hearsay.marks(scene, draft.cue())) {
            return isClause(draft.content());
        }
        if (tellsOf(draft.cue())
                || isOutcome(draft.cue())
                || new NoReport(scene).is(draft)
                || new Governed(scene).isMetWith(draft)
                || !new Senses(scene).isSpeech(draft)) {
            return false;
        }
        if (draft.act().isEmpty()) {
            int quoted = quotedTokens(draft.content());
            int size = draft.content().stream().mapToInt(Range::size).sum();
            return quoted >= REAL_QUOTATION && 2 * quoted >= size && isVerbal(draft.cue());
        }
        return quotedTokens(draft.content()) > 0
                || isClause(draft.content())
                || draft.act().get() != Act.NEUTRAL;
    }

    /** "took back his promise", "broke her word": what became of an act, and not the act. */
    private boolean isOutcome(Range cue) {
        int head = scene.passage().headOf(cue);
        if (scene.token(head).isNoun()) {
            int above = scene.passage().head(head);
            return above >= 0 && scene.token(head).relation().equals("obj") && OUTCOMES.contains(scene.lemma(above));
        }
        return cue.size() > 1
                && OUTCOMES.contains(scene.lemma(head))
                && lexicon.act(scene.lemma(cue.last())).isPresent();
    }

    /** "The play tells of a king". */
    private boolean tellsOf(Range cue) {
        return scene.lemma(cue.last()).equals("tell")
                && cue.end() < scene.passage().size()
                && scene.lower(cue.end()).equals("of");
    }

    private boolean isVerbal(Range cue) {
        for (int i = cue.start(); i < cue.end(); i++) {
            if (scene.token(i).tag().startsWith("VB") || scene.token(i).form().equals(":")) {
                return true;
            }
        }
        return false;
    }

    private int quotedTokens(List<Range> content) {
        int quoted = 0;
        Quotations quotations = scene.passage().quotations();
        for (Range range : content) {
            for (int i = range.start(); i < range.end(); i++) {
                quoted += quotations.inside(i) && !scene.token(i).isPunctuation() ? 1 : 0;
            }
        }
        return quoted;
    }

    private boolean isClause(List<Range> content) {
        for (Range range : content) {
            if (scene.lower(range.start()).equals("that") && range.size() > 2) {
                return true;
            }
            for (int i = range.start(); i < range.end(); i++) {
                Token token = scene.token(i);
                if (token.isVerb() && !token.tag().equals("VBG")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "would say", "might announce", "is expected to say", "if he says". */
    private boolean isHypothetical(Draft draft) {
        Range cue = draft.cue();
        int head = scene.passage().headOf(cue);
        if (!scene.token(head).tag().startsWith("VB")
                || scene.lower(cue.start()).equals("according")) {
            return false;
        }
        for (int dependent : scene.dependents(head, "aux", "mark")) {
            if (draft.contains(dependent) && scene.passage().quotations().inside(dependent)) {
                continue; // a tree gone wrong: the word is the speaker's own
            }
            String tag = scene.token(dependent).tag();
            String lemma = scene.lemma(dependent);
            if (tag.equals("MD") || tag.equals("TO") || lemma.equals("if") || lemma.equals("unless")) {
                return true;
            }
        }
        return modalIn(cue);
    }

    private boolean modalIn(Range cue) {
        for (int i = cue.start(); i < cue.end(); i++) {
            if (scene.token(i).tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private boolean wordIn(Range cue, String lemma) {
        for (int i = cue.start(); i < cue.end(); i++) {
            if (scene.lemma(i).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** "did not say whether", "declined to comment". */
    private boolean isSilence(Draft draft) {
        boolean neutral = draft.act().map(act -> act == Act.NEUTRAL).orElse(true);
        boolean unsaid = isNegated(draft.cue()) && !wordIn(draft.cue(), "doubt");
        if (neutral && (unsaid || isNobody(draft.attribution().source()))) {
            return true;
        }
        boolean refusal = draft.act().map(act -> act == Act.REFUSAL).orElse(false);
        if (!refusal) {
            return false;
        }
        for (Range range : List.of(draft.cue(), draft.content().getFirst())) {
            for (int i = range.start(); i < Math.min(range.end(), range.start() + 4); i++) {
                if (SILENCE.contains(scene.lemma(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Neither the ministry nor the army has said". */
    private boolean isNobody(List<Range> source) {
        return source.stream()
                .anyMatch(words -> NOBODY.contains(scene.lower(words.start()))
                        || (words.start() > 0 && scene.lower(words.start() - 1).equals("neither")));
    }

    boolean isNegated(Range cue) {
        int head = scene.passage().headOf(cue);
        return wordIn(cue, "not")
                || wordIn(cue, "n't")
                || wordIn(cue, "never")
                || wordIn(cue, "doubt")
                || scene.dependents(head, "advmod").stream()
                        .filter(word -> !scene.passage().quotations().inside(word))
                        .map(scene::lemma)
                        .anyMatch(lemma -> lemma.equals("not") || lemma.equals("never") || lemma.equals("n't"));
    }
}
