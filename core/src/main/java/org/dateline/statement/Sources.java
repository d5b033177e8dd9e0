package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Mention;
import org.dateline.language.Name;
import org.dateline.language.Party;
import org.dateline.statement.model.Range;

/**
 * Who the source of an attribution is. A name or phrase that the reading joins to an actor is that actor; any other is
 * its words. What stands for nobody in particular is nobody.
 */
final class Sources {
    private static final Set<String> NOBODY =
            Set.of("that", "this", "which", "what", "there", "these", "those", "i", "we", "you", "me", "us", "whoever");

    private static final Set<String> ADDRESSING = Set.of(
            "tell", "ask", "urge", "order", "warn", "advise", "inform", "remind", "assure", "notify", "instruct");

    private final Scene scene;

    Sources(Scene scene) {
        this.scene = scene;
    }

    /** The words that name the source: those that the model found, else the subject of the cue. */
    Optional<Range> words(Draft draft) {
        List<Range> found = draft.attribution().source();
        int head = scene.passage().headOf(draft.cue());
        if (!found.isEmpty()) {
            return Optional.of(trimmed(found.getFirst())).filter(words -> !isAddressed(words, head));
        }
        return subject(head).filter(range -> !range.overlaps(draft.cue()) && !draft.contains(range.start()));
    }

    /** "X was told", "X has been warned": who hears is not who says. */
    private boolean isAddressed(Range words, int cueHead) {
        return words.end() <= cueHead
                && ADDRESSING.contains(scene.lemma(cueHead))
                && scene.token(cueHead).tag().equals("VBN")
                && isPassive(words.end(), cueHead);
    }

    private boolean isPassive(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (scene.lemma(i).equals("be") || scene.lemma(i).equals("get")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Range> subject(int head) {
        List<Integer> subjects = scene.dependents(head, "nsubj");
        if (!subjects.isEmpty()) {
            return scene.token(subjects.getFirst()).relation().equals("nsubj")
                    ? Optional.of(phrase(subjects.getFirst()))
                    : Optional.empty();
        }
        int above = scene.passage().head(head);
        boolean shared = above >= 0
                && (scene.token(head).hasRelation("conj") || scene.token(head).hasRelation("advcl"))
                && scene.token(above).tag().startsWith("VB");
        return shared ? subject(above) : Optional.empty();
    }

    /** A subject without the clauses that hang on it. */
    Range phrase(int head) {
        Range whole = scene.subtree(head);
        int end = whole.end();
        for (int clause : scene.dependents(head, "acl", "appos", "parataxis")) {
            end = Math.min(end, scene.subtree(clause).start());
        }
        return trimmed(new Range(whole.start(), Math.max(end, head + 1)));
    }

    private Range trimmed(Range range) {
        int end = range.end();
        while (end > range.start() + 1 && scene.token(end - 1).form().equals(",")) {
            end--;
        }
        return new Range(range.start(), end);
    }

    /** The party that the words stand for, unless it is nobody. */
    Optional<Party> party(Range words) {
        int head = scene.passage().headOf(words);
        String form = scene.lower(head);
        if (form.equals("who") || form.equals("which") || form.equals("that")) {
            return antecedent(head).flatMap(this::named);
        }
        if (NOBODY.contains(form) && words.size() == 1) {
            return Optional.empty();
        }
        Optional<Party> known = byOrder(words);
        if (known.isEmpty() && !isCoordinated(words)) {
            known = named(head);
        }
        return known.isPresent() ? known : Optional.of(new Party.Unnamed(scene.cite(words)));
    }

    /** "Minister X", "his spokesman X", "Minister X of Y", "X, a fisherman", "the chairman, X": the name of one person. */
    private Optional<Party> byOrder(Range words) {
        if (isPlain(words)) {
            return person(words);
        }
        Optional<Range> core = NounPhrases.at(scene, words.start(), words.end());
        if (core.isEmpty()) {
            return Optional.empty();
        }
        int behind = core.get().end();
        if (behind < words.end() && scene.token(behind).tag().equals("IN")) {
            return person(core.get());
        }
        if (behind == words.end() || scene.token(behind).form().equals(",")) {
            Optional<Party> person = person(core.get());
            return person.isPresent() || behind == words.end()
                    ? person
                    : NounPhrases.at(scene, behind + 1, words.end())
                            .filter(name -> name.start() == behind + 1
                                    && scene.token(behind + 1).isProperNoun())
                            .flatMap(this::person);
        }
        return Optional.empty();
    }

    private Optional<Party> person(Range phrase) {
        return scene.nameAt(phrase.last())
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .flatMap(name -> named(phrase.last()));
    }

    /** Whether the words are one phrase, with no mark, preposition, conjunction or possessive in it. */
    boolean isPlain(Range words) {
        for (int i = words.start(); i < words.end(); i++) {
            String tag = scene.token(i).tag();
            if (tag.equals("IN") || tag.equals("CC") || tag.equals("POS") || tag.startsWith("W") || tag.equals(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean isCoordinated(Range words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (scene.token(i).tag().equals("CC")) {
                return true;
            }
        }
        return false;
    }

    /** The noun that a relative clause hangs on. */
    private Optional<Integer> antecedent(int pronoun) {
        for (int at = pronoun; at >= 0; at = scene.passage().head(at)) {
            if (scene.token(at).hasRelation("acl")) {
                return Optional.of(scene.passage().head(at));
            }
        }
        return Optional.empty();
    }

    private Optional<Party> named(int head) {
        Optional<Mention> mention = scene.mentionAt(head);
        return mention.flatMap(each -> scene.reading().actorOf(each))
                .map(actor -> new Party.Known(
                        actor,
                        scene.reading()
                                .article()
                                .text()
                                .cite(mention.orElseThrow().span())));
    }
}
