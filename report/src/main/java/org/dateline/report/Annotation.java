package org.dateline.report;

import java.util.List;

/**
 * Words of one article that are cited together, such as a statement's source, cue and content.
 *
 * @param id the identifier of its place in the page
 * @param index its number within the article, from 0
 * @param parts the words, by place; never empty
 */
record Annotation(String id, int index, List<Part> parts) {
    Annotation {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an annotation has words");
        }
    }

    /** Where the first of its words begin. */
    int start() {
        return parts.getFirst().span().start();
    }
}
