package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Turns the tokens of a sentence into terms: cuts them into pieces, and joins pieces into set phrases and numbers. */
final class Terms {
    private final Lexicon lexicon;
    private final String text;
    private final List<Term> pieces = new ArrayList<>();

    private Terms(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** The terms of {@code sentence}, in order; they cover its tokens. */
    static List<Term> of(Sentence sentence, String text, Lexicon lexicon) {
        Terms terms = new Terms(lexicon, text);
        for (int i = 0; i < sentence.size(); i++) {
            terms.cut(sentence.token(i), i);
        }
        return SpokenNumbers.join(terms.phrases());
    }

    private void cut(Token token, int index) {
        int start = token.span().start();
        int end = token.span().end();
        if (start == end) {
            return;
        }
        if (lexicon.first(Pieces.lower(text, start, end)) != null) {
            add(start, end, index);
        } else {
            Pieces.cut(text, start, end, (from, to) -> add(from, to, index));
        }
    }

    private void add(int start, int end, int index) {
        String lower = Pieces.lower(text, start, end);
        char first = text.charAt(start);
        Meaning meaning = Pieces.isDigit(first) ? Figures.meaning(lower) : Meaning.NONE;
        boolean spaced = start == 0 || Character.isWhitespace(text.charAt(start - 1));
        pieces.add(new Term(start, end, index, lower, Character.isUpperCase(first), spaced, meaning));
    }

    private List<Term> phrases() {
        List<Term> joined = new ArrayList<>(pieces.size());
        int at = 0;
        while (at < pieces.size()) {
            int end = longestPhrase(at);
            joined.add(end == at ? pieces.get(at) : phrase(at, end));
            at = Math.max(end, at + 1);
        }
        return joined;
    }

    /** The index behind the longest phrase of the lexicon that begins at {@code at}; {@code at} if there is none. */
    private int longestPhrase(int at) {
        int longest = at;
        Lexicon.@Nullable Node node = lexicon.first(pieces.get(at).lower());
        for (int i = at + 1; node != null; i++) {
            if (meaning(node, at).mask() != 0) {
                longest = i;
            }
            node = i < pieces.size() ? node.next(pieces.get(i).lower()) : null;
        }
        return longest;
    }

    private Term phrase(int from, int to) {
        Lexicon.@Nullable Node node = lexicon.first(pieces.get(from).lower());
        for (int i = from + 1; i < to && node != null; i++) {
            node = node.next(pieces.get(i).lower());
        }
        Term first = pieces.get(from);
        Meaning meaning = node == null ? Meaning.NONE : meaning(node, from);
        return new Term(
                first.start(),
                pieces.get(to - 1).end(),
                first.token(),
                first.lower(),
                first.capital(),
                first.spaced(),
                meaning);
    }

    private Meaning meaning(Lexicon.Node node, int at) {
        Meaning all = node.meaning();
        return pieces.get(at).capital() ? all : all.withoutCapital();
    }
}
