package org.dateline.statement;

import java.util.Set;
import org.dateline.language.Roles;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Token;

/** Whether words name somebody who can promise, refuse or accuse: people, bodies, and what people have written. */
final class Somebody {
    private static final Set<String> PAPERS = CueLexicon.lines("papers.txt");

    private static final Set<String> PEOPLE = CueLexicon.lines("people.txt");

    private Somebody() {}

    /** Whether the words, or some of several joined by "and", name such a one. A pronoun does, since who is meant can't be seen. */
    static boolean named(Scene scene, Range words) {
        int head = scene.passage().headOf(words);
        boolean capital = head > scene.sentenceAt(head).start()
                && Character.isUpperCase(scene.token(head).form().codePointAt(0));
        return capital || is(scene, head) || (words.size() > 1 && holdsName(scene, words));
    }

    private static boolean holdsName(Scene scene, Range words) {
        for (int i = words.start(); i < words.end(); i++) {
            boolean above = scene.within(i, scene.passage().headOf(words))
                    && !scene.token(i).hasRelation("nmod");
            if (above && scene.token(i).isProperNoun()) {
                return true;
            }
        }
        return false;
    }

    static boolean is(Scene scene, int token) {
        Token at = scene.token(token);
        if (at.isProperNoun() || !at.isNoun()) {
            return !at.tag().startsWith("VB");
        }
        String lemma = scene.lemma(token);
        return Bodies.isOne(at)
                || Roles.isRoleNoun(at)
                || PEOPLE.contains(lemma)
                || PAPERS.contains(lemma)
                || Outlets.isHead(scene, token)
                || isDoer(lemma)
                || scene.reading().mentions().stream()
                        .anyMatch(mention -> mention.head().overlaps(at.span()));
    }

    /** "a bystander", "the seller", "a pacifist", "the townsman". */
    private static boolean isDoer(String lemma) {
        return lemma.matches(".{2,}(?:man|woman|men|women|person|people|ist|ian|eer|folk|boss|chief|mate)");
    }
}
