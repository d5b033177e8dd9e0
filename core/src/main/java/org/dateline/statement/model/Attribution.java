package org.dateline.statement.model;

import java.util.List;

/**
 * An attribution as ranges of tokens: who ({@code source}) marks by what words ({@code cue}) which words as theirs
 * ({@code content}); the scheme of PolNeAR (Newell, Margolin and Ruths 2018).
 *
 * @param cue the words that mark it
 * @param source the words that name the source, in order; may be empty
 * @param content the attributed words, in order; may be empty
 * @param confidence the model's probability that the cue is one, 0 to 1
 * @param nested whether its cue or content overlaps the content of a surer one, or its content a surer one's cue
 */
public record Attribution(Range cue, List<Range> source, List<Range> content, double confidence, boolean nested) {
    public Attribution {
        source = List.copyOf(source);
        content = List.copyOf(content);
    }

    /** An attribution that is nested in none. */
    public Attribution(Range cue, List<Range> source, List<Range> content, double confidence) {
        this(cue, source, content, confidence, false);
    }
}
