package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Name;
import org.dateline.language.NameWords;
import org.dateline.language.Party;
import org.dateline.language.Roles;
import org.dateline.statement.model.Range;

/**
 * Who a pronoun is that the reading leaves open: whoever's words the sentence before reported, where it reported nobody
 * else's. "He" and "she" are a person, "it" and "they" at the head of a sentence a body and several. Immutable.
 */
final class GoesOn {
    private static final Set<String> BODIES = Set.of("it", "they");

    private final Scene scene;

    GoesOn(Scene scene) {
        this.scene = scene;
    }

    /** The way of a draft's words, from the speaker that its pronoun stands for where that is one. */
    Chain named(Draft draft, Chain chain, List<SameOccasion.Told> before) {
        boolean open = chain.speaker().filter(Party.Unnamed.class::isInstance).isPresent();
        return (open ? antecedent(draft, before) : Optional.<Party>empty())
                .map(speaker -> new Chain(Optional.of(speaker), chain.hops()))
                .orElse(chain);
    }

    private Optional<Party> antecedent(Draft draft, List<SameOccasion.Told> before) {
        Optional<Range> pronoun = pronoun(draft);
        if (pronoun.isEmpty()) {
            return Optional.empty();
        }
        int sentence = scene.passage().sentenceOf(pronoun.get().start());
        List<Party> speakers = before.stream()
                .filter(each -> scene.passage().sentenceOf(each.draft().cue().start()) == sentence - 1)
                .flatMap(each -> each.statement().chain().speaker().stream())
                .toList();
        boolean one = speakers.stream().map(Party::label).distinct().count() == 1;
        return one && fits(speakers.getFirst(), pronoun.get().start())
                ? Optional.of(speakers.getFirst())
                : Optional.empty();
    }

    /** m for "he", f for "she", x for any other word. */
    private char sex(int token) {
        return switch (scene.lower(token)) {
            case "he" -> 'm';
            case "she" -> 'f';
            default -> 'x';
        };
    }

    /** The pronoun that is the source: at the head of its sentence, a person's also aside, as nobody else is its subject. */
    private Optional<Range> pronoun(Draft draft) {
        return draft.attribution().source().stream()
                .filter(words -> words.size() == 1)
                .filter(words -> sex(words.start()) == 'x'
                        ? BODIES.contains(scene.lower(words.start())) && opens(words.start())
                        : opens(words.start()) || isAside(words.start()))
                .findFirst();
    }

    /** Also behind "but" and "still". */
    private boolean opens(int token) {
        int at = scene.sentenceAt(token).start();
        while (at < token && scene.token(at).tag().matches("CC|RB|,")) {
            at++;
        }
        return at == token;
    }

    /** "The quay was shut, he said", "“…,” she said". */
    private boolean isAside(int token) {
        String before = scene.token(token - 1).form();
        return before.equals(",") || scene.passage().quotations().closes(token - 1);
    }

    private boolean fits(Party speaker, int pronoun) {
        boolean person = sex(pronoun) != 'x';
        boolean several = scene.lower(pronoun).equals("they");
        return switch (speaker) {
            case Party.Known known ->
                person
                        ? known.actor().kind() == Name.Kind.PERSON
                                && isOfSex(known.actor().name(), sex(pronoun))
                        : !several
                                && known.actor().kind() != Name.Kind.PERSON
                                && known.actor().kind() != Name.Kind.GROUP;
            case Party.Unnamed unnamed ->
                scene.passage()
                        .rangeOf(unnamed.words().span())
                        .map(words -> scene.passage().headOf(words))
                        .filter(head ->
                                scene.token(head).isNoun() && !scene.token(head).isProperNoun())
                        .filter(head -> several == scene.token(head).tag().endsWith("S"))
                        .filter(head -> several || person == Roles.isRoleNoun(scene.token(head)))
                        .isPresent();
        };
    }

    /** Unless the given name tells another. */
    private static boolean isOfSex(String name, char sex) {
        char known = NameWords.sexOf(name);
        return known == 'x' || known == sex;
    }
}
