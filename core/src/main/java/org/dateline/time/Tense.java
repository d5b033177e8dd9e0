package org.dateline.time;

/** What the verb that governs an expression says of its direction. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
