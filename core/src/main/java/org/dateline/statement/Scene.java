package org.dateline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.language.Mention;
import org.dateline.language.Name;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.statement.model.Passage;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Token;

/**
 * An article as the rules of this package look at it: its reading, its tokens as one row, and the ways from one to the
 * other. Immutable.
 */
record Scene(Reading reading, Passage passage) {

    static Scene of(Reading reading) {
        return new Scene(reading, Passage.of(reading.sentences()));
    }

    Token token(int index) {
        return passage.token(index);
    }

    String lemma(int index) {
        return passage.token(index).lemma().toLowerCase(Locale.ROOT);
    }

    /** The token in lower case. */
    String lower(int index) {
        return passage.token(index).form().toLowerCase(Locale.ROOT);
    }

    Citation cite(Range range) {
        return reading.article().text().cite(passage.span(range));
    }

    String words(Range range) {
        return reading.at(passage.span(range));
    }

    /** The tokens of the sentence that a token stands in. */
    Range sentenceAt(int token) {
        return passage.sentence(passage.sentenceOf(token));
    }

    /** Whether the token is {@code ancestor} or stands beneath it. */
    boolean within(int token, int ancestor) {
        for (int at = token; at >= 0; at = passage.head(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The direct dependents with one of the given relations, or a subtype of one, in order. */
    List<Integer> dependents(int head, String... relations) {
        List<Integer> found = new ArrayList<>();
        Range sentence = sentenceAt(head);
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (passage.head(i) == head) {
                for (String relation : relations) {
                    if (token(i).hasRelation(relation)) {
                        found.add(i);
                    }
                }
            }
        }
        return found;
    }

    /** From the first to the last token beneath {@code head}. */
    Range subtree(int head) {
        Range sentence = sentenceAt(head);
        int first = head;
        int last = head;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (within(i, head)) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return new Range(first, last + 1);
    }

    /** The longest mention whose head is, or holds, the token. */
    Optional<Mention> mentionAt(int token) {
        Span span = token(token).span();
        return reading.mentions().stream()
                .filter(mention -> mention.head().overlaps(span))
                .max(Comparator.comparingInt(mention -> mention.span().length()));
    }

    /** The proper name that the token is part of. */
    Optional<Name> nameAt(int token) {
        Span span = token(token).span();
        return reading.names().stream()
                .filter(name -> name.span().overlaps(span))
                .findFirst();
    }

    /** The tokens of a row that stand at a range, as one range for each paragraph that it runs over. */
    List<Range> byParagraph(Range range) {
        List<Range> parts = new ArrayList<>();
        int start = range.start();
        for (int i = range.start() + 1; i <= range.end(); i++) {
            if (i == range.end() || block(i) != block(start)) {
                parts.add(new Range(start, i));
                start = i;
            }
        }
        return parts;
    }

    private int block(int token) {
        return passage.sentences().get(passage.sentenceOf(token)).block();
    }
}
