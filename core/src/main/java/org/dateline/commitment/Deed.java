package org.dateline.commitment;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.language.Reading;
import org.dateline.syntax.Sentence;

/**
 * What a clause says is done, whoever does it.
 *
 * @param lemma the verb
 * @param verbs the keys of the verb, and of the verbs that name the same
 * @param heads the stems of what it is done to: the object, a passive's subject, or else what stands behind the verb
 * @param itself the stems of the subject of a clause without an object, which may be what it is done to
 * @param things the telling stems of the clause, without its actor, its times and the clauses that depend on it
 * @param names those of things that are names
 * @param ways the stems of what follows a preposition of direction, by the preposition
 * @param article with which article it is done to a thing
 * @param negated whether the clause says no
 */
record Deed(
        String lemma,
        Set<String> verbs,
        Set<String> heads,
        Set<String> itself,
        Set<String> things,
        Set<String> names,
        Map<String, Set<String>> ways,
        Article article,
        boolean negated) {
    /** How the thing is spoken of: as known, as one of several, or neither. */
    enum Article {
        DEFINITE,
        INDEFINITE,
        NONE
    }

    private static final double SAME = 0.6;

    /** So many words, all the same, are enough wherever the tree hangs them. */
    private static final int WHOLE = 3;

    Deed {
        verbs = Set.copyOf(verbs);
        heads = Set.copyOf(heads);
        itself = Set.copyOf(itself);
        things = Set.copyOf(things);
        names = Set.copyOf(names);
        ways = Map.copyOf(ways);
    }

    /** What a clause says shall be done. */
    static Deed promised(Reading reading, Clause clause) {
        return new DeedReader(reading, clause, false).deed();
    }

    /** What a clause says was done; "the tunnel reopened" tells of the tunnel, and of nobody. */
    static Deed told(Reading reading, Clause clause) {
        return new DeedReader(reading, clause, true).deed();
    }

    /** The same words, told of one noun of the clause: "the withdrawal of its troops". */
    Deed about(Sentence sentence, int noun) {
        Set<String> behind = new LinkedHashSet<>();
        sentence.dependents(noun, "nmod")
                .forEach(i -> behind.addAll(Act.telling(sentence.token(i).form())));
        return new Deed(lemma, verbs, behind, Set.of(), things, names, ways, Article.NONE, negated);
    }

    /** Whether the two name the same thing done, by what is said of it; who did it isn't asked. */
    boolean isDoneBy(Deed told) {
        return told.verbs.stream().anyMatch(verbs::contains) && isOfSame(told);
    }

    /** The stems of what both are done to. */
    Set<String> shared(Deed told) {
        Set<String> shared = new LinkedHashSet<>(things);
        shared.retainAll(told.things);
        return shared;
    }

    /** Whether the two are done to the same: the same head, the same names and numbers, most of the other words. */
    boolean isOfSame(Deed told) {
        boolean exact =
                namesAgree(told) && things.stream().filter(Act::isNumber).allMatch(told.things::contains);
        boolean all = things.size() >= WHOLE && told.things.containsAll(things);
        boolean another = article == Article.DEFINITE && told.article == Article.INDEFINITE;
        return exact && !another && (all || (isDoneToSame(told) && covers(told.things))) && !goesElsewhere(told);
    }

    /** No name of the one is missing where the other has names of its own. */
    private boolean namesAgree(Deed told) {
        return told.names.stream().allMatch(name -> Names.has(name, things))
                || names.stream().allMatch(name -> Names.has(name, told.things));
    }

    private boolean isDoneToSame(Deed told) {
        return heads.isEmpty()
                ? told.heads.isEmpty()
                : heads.stream().anyMatch(head -> told.heads.contains(head) || told.itself.contains(head));
    }

    private boolean covers(Set<String> told) {
        return things.stream().filter(told::contains).count() >= SAME * things.size();
    }

    /** "to the strait" and "to the gulf". */
    private boolean goesElsewhere(Deed told) {
        return ways.entrySet().stream().anyMatch(way -> {
            Set<String> other = told.ways.getOrDefault(way.getKey(), way.getValue());
            return other.stream().noneMatch(way.getValue()::contains);
        });
    }
}
