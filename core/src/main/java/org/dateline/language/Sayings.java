package org.dateline.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.language.MentionFinder.Found;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Who says something in a sentence, by the verbs that mentions are the subjects of. */
final class Sayings {
    private static final Set<String> VERBS = Lexicon.words("saying-verbs.txt");

    private final List<Sentence> sentences;
    private final List<boolean[]> quoted;

    Sayings(List<Sentence> sentences, List<boolean[]> quoted) {
        this.sentences = sentences;
        this.quoted = quoted;
    }

    /** Whether a token is the subject of a verb of saying, or stands beside it: "the director, Petra Lund, said". */
    boolean isSubject(int s, int token) {
        Token subject = subject(s, token);
        return subject.hasRelation("nsubj")
                && !subject.isRoot()
                && VERBS.contains(sentences.get(s).token(subject.head()).lemma());
    }

    private Token subject(int s, int token) {
        Token at = sentences.get(s).token(token);
        return at.hasRelation("appos") && !at.isRoot() ? sentences.get(s).token(at.head()) : at;
    }

    /**
     * The actors that say something outside of quotation marks, those of the main clauses if they do: in "she said …, although
     * he had warned …" she goes on. Unnamed speakers count: after one of them nobody goes on.
     *
     * @param end only mentions that end before or at this token count
     */
    Set<Integer> speakers(int s, List<Found> mentions, int end) {
        Set<Integer> main = new HashSet<>();
        Set<Integer> all = new HashSet<>();
        for (Found mention : mentions) {
            for (int i = mention.head(); i < mention.to() && mention.to() <= end; i++) {
                if (!quoted.get(s)[i] && isSubject(s, i)) {
                    all.add(mention.actor());
                    Token verb = sentences.get(s).token(subject(s, i).head());
                    if (!verb.hasRelation("advcl") && !verb.hasRelation("acl")) {
                        main.add(mention.actor());
                    }
                }
            }
        }
        return main.isEmpty() ? all : main;
    }
}
