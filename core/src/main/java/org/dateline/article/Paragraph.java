package org.dateline.article;

import org.dateline.source.Span;

/**
 * One block of an article's body.
 *
 * @param kind what it is
 * @param span where it stands in the source text; never empty
 */
public record Paragraph(Kind kind, Span span) {
    /** The kinds of block. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        BLOCK_QUOTE,
        TABLE_ROW
    }

    public Paragraph {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a paragraph is never empty");
        }
    }
}
