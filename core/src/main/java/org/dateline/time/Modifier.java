package org.dateline.time;

/** The part or sense of a stretch of time that is meant: the {@code mod} attribute of TIMEX3. */
public enum Modifier {
    NONE,
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    START,
    MID,
    END,
    APPROX
}
