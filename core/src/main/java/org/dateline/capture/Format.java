package org.dateline.capture;

/** What a run of bytes is, told from the bytes. */
enum Format {
    EMPTY,
    GZIP,
    ZSTD,
    ZIP,
    WARC,
    ARC,
    /** HTML or XHTML. */
    HTML,
    /** RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0. */
    XML_FEED,
    /** NewsML-G2. */
    NEWS_ML,
    /** JSON of any kind, JSON Feed and ninjs among them. */
    JSON,
    /** A message by RFC 5322 with a page in it: MHTML. */
    MHTML,
    /** XML that is neither a page nor a feed. */
    OTHER_XML,
    TEXT,
    /** Pictures, sound, moving pictures, fonts, programs: what a saved page brings along. */
    MEDIA,
    BINARY;

    /**
     * What was found.
     *
     * @param detail what it is in words, where the format alone does not say it; else empty
     */
    record Found(Format format, String detail) {
        static Found of(Format format) {
            return new Found(format, "");
        }
    }
}
