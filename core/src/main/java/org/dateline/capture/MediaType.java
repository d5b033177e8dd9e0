package org.dateline.capture;

/** What the bytes of a capture are, told from the bytes first and from what is declared second. */
public enum MediaType {
    /** HTML or XHTML. */
    HTML,
    /** What is left when a browser's page is saved as text. */
    PLAIN_TEXT
}
