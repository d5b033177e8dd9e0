package org.dateline.event;

import java.util.Comparator;
import java.util.Optional;
import org.dateline.language.Mention;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Leads from a place in a tree to whoever stands there. Stateless and thread-safe. */
public final class Parties {
    private Parties() {}

    /**
     * Whoever the token at {@code index} stands for: the mention with that token as its head, or the smallest one around
     * it that doesn't reach out of the token's phrase.
     */
    public static Optional<Party> at(Reading reading, Sentence sentence, int index) {
        Span token = sentence.token(index).span();
        Span phrase = phrase(sentence, index);
        return reading.mentions().stream()
                .filter(mention ->
                        mention.head().overlaps(token) && mention.span().overlaps(phrase))
                .min(Comparator.comparingInt((Mention mention) -> mention.head().contains(token) ? 0 : 1)
                        .thenComparingInt(mention -> mention.span().length()))
                .map(reading::party);
    }

    /** The noun phrase of the token at {@code index}, without relative clauses and what follows a comma. */
    public static Span phrase(Sentence sentence, int index) {
        Span phrase = sentence.token(index).span();
        for (int i = 0; i < sentence.size(); i++) {
            if (inPhrase(sentence, i, index)) {
                phrase = phrase.cover(sentence.token(i).span());
            }
        }
        return phrase;
    }

    private static boolean inPhrase(Sentence sentence, int index, int head) {
        int at = index;
        for (int steps = 0; steps <= sentence.size(); steps++) {
            if (at == head) {
                return true;
            }
            Token token = sentence.token(at);
            boolean out = token.hasRelation("acl")
                    || token.hasRelation("appos")
                    || token.hasRelation("punct")
                    || (token.hasRelation("cc") && token.head() == head)
                    || (token.hasRelation("case") && token.head() == head)
                    || token.isRoot();
            if (out) {
                return false;
            }
            at = token.head();
        }
        return false;
    }
}
