package org.dateline.statement.model;

/**
 * Words that may be a cue.
 *
 * @param range the words
 * @param probability how likely these words, no more and no less, are a cue, 0 to 1
 * @param marked how likely it is that their head belongs to a cue, 0 to 1
 */
public record CueCandidate(Range range, double probability, double marked) {}
