package org.dateline.statement;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.statement.model.Range;

/**
 * Verbs that report an act of speech in one of their senses alone: a firm orders goods and a judge an inquiry, an inn offers
 * rooms and a minister talks. Told apart by what is reported and by who is said to do it.
 */
final class Senses {
    private static final Map<String, Set<String>> FORMS = CueLexicon.lines("senses.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> Set.of(columns[1].split(" "))));

    private static final Set<String> DEEDS = CueLexicon.lines("deeds.txt");

    /** Tags of words that stand for nouns: "it", "each other", "some". */
    private static final Set<String> STANDING = Set.of("PRP", "DT", "CD", "PDT", "JJ", "$");

    private final Scene scene;

    Senses(Scene scene) {
        this.scene = scene;
    }

    /** Whether a cue that reports an act by itself does so here. */
    boolean isSpeech(Draft draft) {
        int head = scene.passage().headOf(draft.cue());
        Set<String> forms = FORMS.get(CueLexicon.english().key(scene, head));
        if (forms == null || !scene.token(head).tag().startsWith("VB") || isQuoted(draft)) {
            return true;
        }
        boolean that = forms.contains("clause") && opens("that", draft.content().getFirst());
        return that
                || (draft.attribution().source().stream().allMatch(words -> Somebody.named(scene, words))
                        && isOneOf(forms, draft, head));
    }

    private boolean isOneOf(Set<String> forms, Draft draft, int head) {
        Range content = draft.content().getFirst();
        int main = scene.passage().headOf(content);
        boolean noun = scene.token(main).isNoun();
        return (forms.contains("clause") && isClause(content, main))
                || (forms.contains("to") && (isToDo(content) || isToDo(draft.cue())))
                || (forms.contains("for") && (follows("for", draft.cue(), head) || opens("for", content)))
                || Stream.of("with", "about")
                        .anyMatch(word ->
                                forms.contains(word) && (follows(word, draft.cue(), head) || holds(word, content)))
                || (forms.contains("deed") && noun && DEEDS.contains(scene.lemma(main)))
                || (forms.contains("thing")
                        && (noun || STANDING.contains(scene.token(main).tag())));
    }

    private boolean isClause(Range content, int main) {
        return scene.token(main).isVerb()
                || opensWithVerb(content)
                || !scene.dependents(main, "cop").isEmpty()
                || scene.token(content.start()).tag().startsWith("W")
                || opens("that", content);
    }

    /** The tree may be wrong about the head: "temporarily banning". */
    private boolean opensWithVerb(Range content) {
        int end = Math.min(content.end(), content.start() + 2);
        for (int i = content.start(); i < end; i++) {
            if (scene.token(i).tag().equals("VBG")) {
                return true;
            }
        }
        return false;
    }

    private boolean isToDo(Range words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (scene.lower(i).equals("to")
                    && i + 1 < words.end()
                    && scene.token(i + 1).tag().matches("VBP?|NN|RB|JJ")) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(String word, Range words) {
        return scene.lower(words.start()).equals(word);
    }

    private boolean holds(String word, Range words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (scene.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands behind the verb within the cue or right behind it. */
    private boolean follows(String word, Range cue, int head) {
        int end = Math.min(cue.end() + 1, scene.sentenceAt(head).end());
        return head + 1 < end && holds(word, new Range(head + 1, end));
    }

    private boolean isQuoted(Draft draft) {
        int quoted = 0;
        int size = 0;
        for (Range range : draft.content()) {
            for (int i = range.start(); i < range.end(); i++) {
                size++;
                quoted += scene.passage().quotations().inside(i) ? 1 : 0;
            }
        }
        return 2 * quoted >= size;
    }
}
