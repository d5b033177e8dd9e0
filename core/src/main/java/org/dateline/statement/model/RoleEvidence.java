package org.dateline.statement.model;

import java.util.Optional;
import org.dateline.syntax.Sentence;

/**
 * What another model says of the tokens of a sentence: for each the natural logarithms of the probabilities that it is
 * outside, begins or continues a source, a cue or a content, in the order of {@link #LABELS}. Added to the scores of the
 * linear models. Implementations are safe for any number of threads.
 */
public interface RoleEvidence {
    /** Knows nothing of any sentence. */
    RoleEvidence NONE = sentence -> Optional.empty();

    int LABELS = 7;
    int OUTSIDE = 0;
    int SOURCE = 1;
    int CUE = 3;
    int CONTENT = 5;

    /** A row for each token, an empty one where nothing is known of it; or nothing where the sentence was not looked at. */
    Optional<double[][]> of(Sentence sentence);
}
