package org.dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Range;
import org.dateline.text.Words;

/** What the clauses at the head of a content say: their verbs, who acts in them, and in which mood. */
final class Predicates {
    private static final int FORM = 5;
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "shall", "wo", "going");
    private static final Set<String> BACKSHIFTED = Set.of("would", "'d", "’d");
    private static final Set<String> PLANNING = Set.of("plan", "intend");
    private static final Set<String> SELF = Set.of("i", "we");
    private static final Set<String> OCCASIONS =
            Set.of("day", "night", "morning", "evening", "time", "week", "weekend", "summer", "winter");
    private static final Set<String> OWN_THINGS = Set.of("his", "her", "its", "their", "my", "our");

    private final Scene scene;
    private final Set<String> self;
    private final Set<String> bodies;
    private final Set<String> pronouns;
    private final boolean ofSubject;

    /**
     * @param self words by which the speaker's own body or country goes
     * @param bodies nouns by which the speaker speaks of that body
     * @param pronouns pronouns that may stand for the speaker
     * @param ofSubject whether the speaker is told as the subject's own: "Orlan will …, its foreign minister said"
     */
    Predicates(Scene scene, Set<String> self, Set<String> bodies, Set<String> pronouns, boolean ofSubject) {
        this.scene = scene;
        this.self = self;
        this.bodies = bodies;
        this.pronouns = pronouns;
        this.ofSubject = ofSubject;
    }

    /** The verbs, or nouns and adjectives behind "be", that head the content, and those joined to them, in order. */
    List<Integer> of(Draft draft) {
        List<Integer> found = new ArrayList<>();
        for (Range range : draft.content()) {
            for (int i = range.start(); i < range.end(); i++) {
                boolean predicate = scene.token(i).tag().startsWith("VB")
                        || !scene.dependents(i, "cop").isEmpty();
                boolean helper =
                        scene.token(i).hasRelation("aux") || scene.token(i).hasRelation("cop");
                if (predicate && !helper && isMain(i, draft)) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private boolean isMain(int predicate, Draft draft) {
        int above = scene.passage().head(predicate);
        boolean joined = scene.token(predicate).hasRelation("conj")
                || scene.token(predicate).hasRelation("parataxis");
        return above < 0 || !draft.contains(above) || (joined && isMain(above, draft));
    }

    Optional<Integer> subject(int predicate) {
        List<Integer> own = scene.dependents(predicate, "nsubj");
        if (!own.isEmpty()) {
            return Optional.of(own.getFirst());
        }
        int above = scene.passage().head(predicate);
        return above >= 0 && scene.token(predicate).hasRelation("conj") ? subject(above) : Optional.empty();
    }

    /** Whether the speaker is who acts: "I" and "we" in their own words, "he" or "his party" in the reporter's. */
    boolean isOwn(int predicate) {
        Optional<Integer> subject = subject(predicate);
        if (subject.isEmpty()) {
            return false;
        }
        int noun = subject.get();
        boolean quoted = scene.passage().quotations().inside(noun);
        if ((quoted ? SELF : pronouns).contains(scene.lower(noun))) {
            return !scene.token(noun).hasRelation("expl");
        }
        List<Integer> owners = scene.dependents(noun, "nmod:poss");
        boolean owned = owners.stream().map(scene::lower).anyMatch(OWN_THINGS::contains);
        boolean own = owners.stream().map(scene::lower).anyMatch(word -> word.equals("my") || word.equals("our"));
        return own || isBody(noun) || (owned && !quoted);
    }

    /** "Orlan will …" or "the government will …" in the mouth of Orlan's foreign minister. */
    private boolean isBody(int subject) {
        boolean called = bodies.contains(scene.lemma(subject)) && isBare(subject);
        boolean known = ofSubject && scene.token(subject).isProperNoun();
        boolean self = scene.token(subject).isProperNoun()
                && Words.fold(scene.token(subject).form()).stream().anyMatch(this::isSelf);
        return called || known || self;
    }

    /** "the government" and no more: "the government of Orlan" is anyone's. */
    private boolean isBare(int noun) {
        Range sentence = scene.sentenceAt(noun);
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (scene.passage().head(i) == noun && !scene.lower(i).equals("the")) {
                return false;
            }
        }
        return true;
    }

    /** "Orlan" and "Orlanian" are forms of one name. */
    private boolean isSelf(String word) {
        return self.stream()
                .anyMatch(own -> own.equals(word)
                        || (Math.min(own.length(), word.length()) >= FORM
                                && (own.startsWith(word) || word.startsWith(own))));
    }

    boolean isNegated(int predicate) {
        return scene.dependents(predicate, "advmod").stream().map(scene::lower).anyMatch(NOT::contains)
                || hasNoAmong(predicate)
                || isNoMore(predicate);
    }

    /** "will no longer rename". */
    private boolean isNoMore(int predicate) {
        return scene.dependents(predicate, "advmod").stream()
                .anyMatch(word -> scene.lower(word).equals("longer")
                        && word > 0
                        && scene.lower(word - 1).equals("no"));
    }

    private boolean hasNoAmong(int predicate) {
        return scene.dependents(predicate, "aux").stream()
                .anyMatch(aux -> aux + 1 < predicate && NOT.contains(scene.lower(aux + 1)));
    }

    /** Whether it speaks of what is to come: "will", "going to", or "would" in reported speech. */
    boolean isAhead(int predicate) {
        if (hasAux(predicate, FUTURE) || isGoing(predicate) || isPlanning(predicate)) {
            return true;
        }
        boolean plain = scene.token(predicate).tag().equals("VB") && !isHabit(predicate);
        return hasAux(predicate, BACKSHIFTED)
                && plain
                && !scene.passage().quotations().inside(predicate)
                && !Set.of("like", "love", "prefer", "seem", "appear", "have", "rather")
                        .contains(scene.lemma(predicate))
                && scene.dependents(predicate, "aux").stream()
                        .noneMatch(aux -> scene.lower(aux).equals("have"));
    }

    /** "Every day he would come home late". */
    private boolean isHabit(int predicate) {
        Range sentence = scene.sentenceAt(predicate);
        for (int i = sentence.start(); i + 1 < sentence.end(); i++) {
            if (Set.of("every", "each").contains(scene.lower(i)) && OCCASIONS.contains(scene.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGoing(int predicate) {
        int from = Math.max(scene.sentenceAt(predicate).start(), predicate - 3);
        for (int i = from; i < predicate; i++) {
            if (scene.lower(i).equals("going") && scene.lower(i + 1).equals("to") && i + 2 <= predicate) {
                return !isPast(i);
            }
        }
        return scene.lower(predicate).equals("going")
                && !isPast(predicate)
                && scene.dependents(predicate, "xcomp").stream()
                        .anyMatch(next -> scene.token(next).tag().equals("VB"));
    }

    /** "I was going to vote", in the speaker's own words. */
    private boolean isPast(int going) {
        return scene.passage().quotations().inside(going)
                && scene.dependents(going, "aux").stream().map(scene::lower).anyMatch(Set.of("was", "were")::contains);
    }

    /** "plans to restart", "intended to sell". */
    private boolean isPlanning(int predicate) {
        return PLANNING.contains(scene.lemma(predicate))
                && !isPassive(predicate)
                && scene.dependents(predicate, "advmod").stream()
                        .map(scene::lower)
                        .noneMatch("never"::equals)
                && scene.dependents(predicate, "aux").stream()
                        .noneMatch(aux -> scene.token(aux).tag().equals("MD"))
                && planned(predicate).isPresent();
    }

    private Optional<Integer> planned(int predicate) {
        return scene.dependents(predicate, "xcomp").stream()
                .filter(next -> scene.token(next).tag().equals("VB"))
                .findFirst();
    }

    boolean hasAux(int predicate, Set<String> words) {
        return scene.dependents(predicate, "aux").stream().map(scene::lower).anyMatch(words::contains);
    }

    /** The verb that carries the act: behind "going to" and "plans to" the one that follows. */
    int act(int predicate) {
        if (PLANNING.contains(scene.lemma(predicate))) {
            return planned(predicate).orElse(predicate);
        }
        return scene.lower(predicate).equals("going")
                ? scene.dependents(predicate, "xcomp").stream().findFirst().orElse(predicate)
                : predicate;
    }

    boolean isPassive(int predicate) {
        return !scene.dependents(predicate, "aux:pass").isEmpty();
    }
}
