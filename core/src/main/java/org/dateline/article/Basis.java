package org.dateline.article;

/** How a field of an article is known, the surest first. */
public enum Basis {
    /** Supplied from outside the page: {@code captures.csv}, a feed item. */
    SUPPLIED,
    /** schema.org data in JSON-LD. */
    JSON_LD,
    /** schema.org microdata or RDFa attributes. */
    MICRODATA,
    /** A {@code meta} element. */
    META,
    /** A {@code time} element. */
    TIME_ELEMENT,
    /** Markup whose class or role says what it is. */
    MARKED_UP,
    /** The page's address. */
    URL,
    /** The line that opens a report: place, agency, date. */
    DATELINE,
    /** Text that a reader sees. */
    VISIBLE_TEXT,
    /** The {@code title} element. */
    TITLE_ELEMENT
}
