package org.dateline.event;

import java.util.Set;
import org.dateline.source.Span;
import org.dateline.syntax.Token;

/** Which words of a sentence belong to a clause: those under its verb, less the clauses that hang on it. */
record ClauseExtent(Clause clause) {
    /** How a clause hangs on another's verb without being a part of it. */
    private static final Set<String> OWN = Set.of("conj", "parataxis", "ccomp", "advcl", "acl:relcl", "root");

    /** From the clause's first to its last word, without the clauses that are joined to it and without outer commas. */
    Span span() {
        int verb = clause.verb();
        int first = verb;
        int last = verb;
        for (int i = 0; i < clause.sentence().size(); i++) {
            if (belongs(i)) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        while (first < verb && isTrimmed(clause.sentence().token(first))) {
            first++;
        }
        while (last > verb && clause.sentence().token(last).isPunctuation()) {
            last--;
        }
        return clause.sentence()
                .token(first)
                .span()
                .cover(clause.sentence().token(last).span());
    }

    private static boolean isTrimmed(Token token) {
        return token.tag().equals("WRB")
                || token.isPunctuation()
                || token.hasRelation("cc")
                || token.hasRelation("mark");
    }

    /** Whether the token at {@code index} is reached from the verb without passing into another clause of its own. */
    private boolean belongs(int index) {
        int at = index;
        for (int steps = 0; steps <= clause.sentence().size(); steps++) {
            if (at == clause.verb()) {
                return true;
            }
            Token token = clause.sentence().token(at);
            if (token.isRoot()
                    || (Clause.isClauseVerb(token)
                            && token.head() == clause.verb()
                            && OWN.contains(token.relation()))) {
                return false;
            }
            at = token.head();
        }
        return false;
    }
}
