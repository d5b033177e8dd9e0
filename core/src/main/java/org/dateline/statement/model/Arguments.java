package org.dateline.statement.model;

import java.util.List;

/**
 * One way to read who and what belong to a cue.
 *
 * @param source the words that name the source; empty, or one range
 * @param content the attributed words, in order; may be empty
 * @param logProbability the natural logarithm of the probability that the sequence model gives it
 */
public record Arguments(List<Range> source, List<Range> content, double logProbability) {
    public Arguments {
        source = List.copyOf(source);
        content = List.copyOf(content);
    }
}
