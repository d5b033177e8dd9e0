package org.dateline;

/** The stages of the way from captures to a chronology, in its order: the packages of the same names. */
public enum Stage {
    CAPTURE,
    ARTICLE,
    VERSION,
    COPY,
    STORY,
    LANGUAGE,
    STATEMENT,
    EVENT,
    CLAIM,
    COMMITMENT,
    CHRONOLOGY
}
