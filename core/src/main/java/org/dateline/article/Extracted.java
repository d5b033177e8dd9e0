package org.dateline.article;

import org.dateline.capture.Skipped;

/** What becomes of a capture: an article, or a reason why there is none. */
public sealed interface Extracted {
    /** The capture holds an article. */
    record Found(Article article) implements Extracted {}

    /** The capture holds no article. */
    record None(Skipped skipped) implements Extracted {}
}
