package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.source.Span;

/**
 * One sentence with its dependency tree.
 *
 * @param span from its first token to the end of its last; holds every token
 * @param block the index of the block (an article's paragraph) that it stands in; sentences never cross blocks
 * @param tokens in order; at least one; heads are indices into this list and form one tree
 */
public record Sentence(Span span, int block, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        int before = span.start();
        for (Token token : tokens) {
            if (token.span().start() < before || token.span().end() > span.end() || token.head() >= tokens.size()) {
                throw new IllegalArgumentException("token " + token + " does not fit into sentence " + span);
            }
            before = token.span().end();
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The index of the root, the first if there are several. */
    public int root() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isRoot()) {
                return i;
            }
        }
        return 0;
    }

    /** The indices of the tokens that depend on the token at {@code index} directly, in order. */
    public List<Integer> dependents(int index) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == index) {
                found.add(i);
            }
        }
        return found;
    }

    /** The direct dependents of {@code index} with one of the given relations or a subtype of one. */
    public List<Integer> dependents(int index, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == index && hasOneOf(token, relations)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean hasOneOf(Token token, String... relations) {
        for (String relation : relations) {
            if (token.hasRelation(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token at {@code index} is {@code ancestor} or stands beneath it in the tree. */
    public boolean isWithin(int index, int ancestor) {
        int at = index;
        for (int steps = 0; at != Token.NO_HEAD && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** The span from the first to the last token of the subtree under {@code index}. */
    public Span subtree(int index) {
        Span covered = tokens.get(index).span();
        for (int i = 0; i < tokens.size(); i++) {
            if (isWithin(i, index)) {
                covered = covered.cover(tokens.get(i).span());
            }
        }
        return covered;
    }

    /** The index of the first token that overlaps {@code range}, or -1 if none does. */
    public int firstIn(Span range) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(range)) {
                return i;
            }
        }
        return -1;
    }
}
