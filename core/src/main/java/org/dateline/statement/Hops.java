package org.dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Token;

/** The outlets that words passed through, as far as the words around their own cue tell. */
final class Hops {
    private static final Set<String> OCCASIONS = Set.of(
            "interview", "conversation", "remark", "comment", "appearance", "statement", "email", "e-mail", "op-ed");
    private static final Set<String> PUBLISHING = Set.of(
            "publish",
            "carry",
            "release",
            "air",
            "aired",
            "broadcast",
            "distribute",
            "issue",
            "run",
            "post",
            "circulate");
    private static final Set<String> ASKING = Set.of("ask", "press", "interview", "question", "challenge");
    private static final Set<String> SPEAKING = Set.of("speaking", "talking", "writing");
    private static final Set<String> QUOTING = Set.of("report", "quote", "cite", "relay");

    private final Scene scene;
    private final Outlets outlets;

    Hops(Scene scene, Outlets outlets) {
        this.scene = scene;
        this.outlets = outlets;
    }

    /** The hops that the clause of the cue names, the nearest to the cue first; at most one for each outlet. */
    List<Hop> around(Draft draft) {
        List<Hop> found = new ArrayList<>();
        Range sentence = scene.sentenceAt(draft.cue().start());
        addressee(draft, sentence).ifPresent(found::add);
        for (int i = draft.cue().start() + 1; i < sentence.end() && !draft.contains(i); i++) {
            preposition(draft, i, sentence).ifPresent(hop -> addNew(found, hop));
        }
        for (int i = sentence.start(); i < draft.cue().start() && !draft.contains(i); i++) {
            preposition(draft, i, sentence).ifPresent(hop -> addNew(found, hop));
        }
        return found;
    }

    private static void addNew(List<Hop> hops, Hop hop) {
        if (hops.stream().noneMatch(other -> other.outlet().equals(hop.outlet()))) {
            hops.add(hop);
        }
    }

    /** "told X". */
    private Optional<Hop> addressee(Draft draft, Range sentence) {
        for (int i = draft.cue().start(); i < draft.cue().end(); i++) {
            String lemma = scene.lemma(i);
            if (lemma.equals("tell") || lemma.equals("inform")) {
                return outlet(i + 1, limit(draft, i + 1, sentence)).map(outlet -> hop(outlet, Hop.Kind.TOLD));
            }
        }
        return Optional.empty();
    }

    private int limit(Draft draft, int start, Range sentence) {
        int end = start;
        while (end < sentence.end() && !draft.contains(end)) {
            end++;
        }
        return end;
    }

    private Optional<Outlets.Outlet> outlet(int start, int limit) {
        return start < limit
                ? NounPhrases.at(scene, start, beforeTime(start, limit))
                        .map(phrase -> Addressees.withoutJournalist(scene, phrase))
                        .flatMap(outlets::in)
                : Optional.empty();
    }

    /** "told CNN last year": when it was is no part of the name. */
    private int beforeTime(int start, int limit) {
        return scene.reading().timesIn(scene.passage().span(new Range(start, limit))).stream()
                .flatMap(time -> scene.passage().rangeOf(time.span()).stream())
                .mapToInt(Range::start)
                .filter(at -> at > start && !isCapitals(scene.token(at).form()))
                .min()
                .orElse(limit);
    }

    /** "TODAY" in the name of a paper. */
    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    private static Hop hop(Outlets.Outlet outlet, Hop.Kind kind) {
        return new Hop(outlet.name(), kind, outlet.words());
    }

    private Optional<Hop> preposition(Draft draft, int at, Range sentence) {
        Token token = scene.token(at);
        if (!token.tag().equals("IN")
                && !token.tag().equals("TO")
                && !token.tag().equals("RP")) {
            return Optional.empty();
        }
        boolean according = scene.lower(Math.max(0, at - 1)).equals("according");
        Optional<Hop.Kind> kind = kind(draft, at).map(each -> according ? Hop.Kind.REPORTED : each);
        return kind.flatMap(
                each -> outlet(at + 1, limit(draft, at + 1, sentence)).map(outlet -> hop(outlet, each)));
    }

    /** By what stands before the preposition, time expressions and adverbs aside. */
    private Optional<Hop.Kind> kind(Draft draft, int at) {
        String word = scene.lemma(at);
        for (int i = at - 1; i >= Math.max(at - 4, scene.sentenceAt(at).start()); i--) {
            String lemma = scene.lemma(i);
            if (draft.contains(i)) {
                return Optional.empty();
            }
            if (word.equals("by") && (QUOTING.contains(lemma) || OutletEvidence.SHOWN.contains(scene.lower(i)))) {
                return Optional.of(Hop.Kind.REPORTED);
            }
            if (word.equals("by") && ASKING.contains(lemma) && i == at - 1) {
                return Optional.of(Hop.Kind.TOLD);
            }
            if (SPEAKING.contains(scene.lower(i)) && i == at - 1) {
                return speaking(word);
            }
            if ((PUBLISHING.contains(lemma) || PUBLISHING.contains(scene.lower(i)))
                    && List.of("by", "on", "in").contains(word)) {
                return Optional.of(Hop.Kind.PUBLISHED);
            }
            if (OCCASIONS.contains(lemma)) {
                return occasion(word);
            }
            if (draft.cue().contains(i)) {
                return spoken(word, i == at - 1);
            }
            if (scene.token(i).isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "speaking to the Gazette", "writing in the Gazette". */
    private static Optional<Hop.Kind> speaking(String preposition) {
        return switch (preposition) {
            case "to", "with", "for" -> Optional.of(Hop.Kind.TOLD);
            case "on", "in" -> Optional.of(Hop.Kind.PUBLISHED);
            default -> Optional.empty();
        };
    }

    private static Optional<Hop.Kind> occasion(String preposition) {
        return switch (preposition) {
            case "with", "to", "for" -> Optional.of(Hop.Kind.TOLD);
            case "on", "in" -> Optional.of(Hop.Kind.PUBLISHED);
            default -> Optional.empty();
        };
    }

    /** "said on state television", "speaking to the newspaper". */
    private static Optional<Hop.Kind> spoken(String preposition, boolean adjacent) {
        return switch (preposition) {
            case "to" -> adjacent ? Optional.of(Hop.Kind.TOLD) : Optional.empty();
            case "on" -> Optional.of(Hop.Kind.PUBLISHED);
            default -> Optional.empty();
        };
    }
}
