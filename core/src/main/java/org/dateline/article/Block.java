package org.dateline.article;

import org.dateline.source.Span;

/**
 * One line of a page's visible text.
 *
 * @param span where it stands in the source text; never empty
 * @param kind what its markup says that it is
 * @param frame the index of the innermost {@link Frame} that holds it
 * @param links how many of its units stand in links
 * @param emphasis how many of its units stand in bold or italic markup
 * @param hints hints of the inline elements that it begins with
 * @param gap how many empty lines stand above it; 0 for pages with markup
 */
record Block(Span span, Kind kind, int frame, int links, int emphasis, int hints, int gap) {
    /** What markup says of a line. */
    enum Kind {
        TEXT,
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        TABLE_ROW,
        CAPTION,
        PREFORMATTED,
        DEFINITION
    }

    int length() {
        return span.length();
    }

    /** The share of its units that stand in links. */
    double linkDensity() {
        return (double) links / span.length();
    }
}
