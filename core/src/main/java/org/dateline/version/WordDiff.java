package org.dateline.version;

import java.util.ArrayList;
import java.util.List;
import org.dateline.source.Citation;
import org.dateline.source.Span;

/**
 * The words in which two passages differ.
 *
 * @param removed the words of the earlier one that are gone, ascending
 * @param added the words of the later one that are new, ascending
 */
record WordDiff(List<Span> removed, List<Span> added) {

    static WordDiff between(List<Citation> before, List<Citation> after) {
        List<Wording.Token> left = tokens(before);
        List<Wording.Token> right = tokens(after);
        List<Span> removed = new ArrayList<>();
        List<Span> added = new ArrayList<>();
        for (Diffs.Gap gap : Diffs.between(keys(left), keys(right))) {
            removed.addAll(spans(left.subList(gap.from(), gap.to()), before));
            added.addAll(spans(right.subList(gap.otherFrom(), gap.otherTo()), after));
        }
        return new WordDiff(removed, added);
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    private static List<Wording.Token> tokens(List<Citation> passage) {
        return passage.stream()
                .flatMap(words -> Wording.tokens(words.words(), words.span().start()).stream())
                .toList();
    }

    private static List<String> keys(List<Wording.Token> tokens) {
        return tokens.stream().map(Wording.Token::key).toList();
    }

    /** From the first word to the last, cut where a paragraph ends. */
    private static List<Span> spans(List<Wording.Token> tokens, List<Citation> passage) {
        List<Span> spans = new ArrayList<>();
        for (Citation words : passage) {
            tokens.stream()
                    .map(Wording.Token::span)
                    .filter(words.span()::contains)
                    .reduce(Span::cover)
                    .ifPresent(spans::add);
        }
        return spans;
    }
}
