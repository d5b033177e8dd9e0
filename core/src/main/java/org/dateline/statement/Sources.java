package org.dateline.statement;

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

    private final Scene scene;
    private final SourceWords words;

    Sources(Scene scene) {
        this.scene = scene;
        this.words = new SourceWords(scene);
    }

    /** The words that name the source, where they can be those of someone who speaks. */
    Optional<Range> words(Draft draft) {
        return words.of(draft);
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
        if (isPlain(words) && !scene.words(words).endsWith(")")) {
            return person(words);
        }
        Optional<Party> closing = closing(words);
        if (closing.isPresent()) {
            return closing;
        }
        Optional<Range> core = NounPhrases.at(scene, words.start(), words.end());
        if (core.isEmpty()) {
            return Optional.empty();
        }
        int behind = core.get().end();
        if (behind < words.end() && scene.token(behind).tag().equals("IN")) {
            return person(core.get());
        }
        if (behind == words.end() || ",(-LRB-".contains(scene.token(behind).form())) {
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

    /** "Bank of X economist Y", "a spokesman for X, Y": the person whose name closes a phrase about nobody else. */
    private Optional<Party> closing(Range words) {
        Optional<Range> name = scene.nameAt(words.last())
                .filter(each -> each.kind() == Name.Kind.PERSON)
                .flatMap(each -> scene.passage().rangeOf(each.span()))
                .filter(each -> each.start() > words.start() + 1 && each.end() == words.end());
        return name.filter(each -> isDescribed(words.start(), each.start())).flatMap(each -> person(words));
    }

    /** Whether all that stands before a name is one description: "a spokesman for X," or "Bank of X economist". */
    private boolean isDescribed(int start, int name) {
        boolean apposed = scene.token(name - 1).form().equals(",");
        if (apposed ? endsInAnother(start, name - 1) : !scene.token(name - 1).isNoun()) {
            return false;
        }
        for (int i = start; i < (apposed ? name - 1 : name); i++) {
            String tag = scene.token(i).tag();
            boolean joins = tag.equals("CC") || (tag.equals("IN") && !apposed);
            if (tag.equals(",") || tag.startsWith("W") || scene.token(i).isVerb() || (joins && !isInName(i))) {
                return false;
            }
        }
        return true;
    }

    /** "a spokesman for the envoy, X": either may be X. */
    private boolean endsInAnother(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (scene.token(i).tag().equals("IN")) {
                String tag = scene.token(i + 1).tag();
                return (tag.equals("DT") || tag.equals("PRP$"))
                        && scene.token(end - 1).tag().equals("NN");
            }
        }
        return false;
    }

    /** "of" in "Bank of X": a word within the name of a body or a place. */
    private boolean isInName(int token) {
        boolean proper = scene.token(token).tag().equals("IN")
                && scene.token(token - 1).isProperNoun()
                && scene.token(token + 1).isProperNoun();
        return proper
                || scene.nameAt(token)
                        .filter(name -> name.kind() != Name.Kind.PERSON)
                        .isPresent();
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
