package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.source.Span;

/**
 * A row of tokens with labels begin–inside–outside over source, cue and content: one sentence, or the few that an
 * attribution runs over.
 *
 * @param id the document's name; empty where none is given
 * @param tokens the tokens as another tool cut them
 * @param labels a label for each
 */
record GoldSentence(String id, List<String> tokens, List<String> labels) {
    GoldSentence {
        id = Objects.requireNonNullElse(id, "");
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
        if (tokens.size() != labels.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens and " + labels.size() + " labels");
        }
    }

    /** The labelled ranges of one role, as spans of token indices. */
    List<Span> gold(String role) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equals("B-" + role)) {
                int end = i + 1;
                while (end < labels.size() && labels.get(end).equals("I-" + role)) {
                    end++;
                }
                found.add(new Span(i, end));
            }
        }
        return found;
    }
}
