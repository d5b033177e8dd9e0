package org.dateline.statement;

/** What a cue reports by itself. */
enum Act {
    /** The content decides. */
    NEUTRAL,
    ACCUSATION,
    DENIAL,
    PROMISE,
    THREAT,
    /** A threat if the speaker's own acts are warned of, else a prediction. */
    WARNING,
    DEMAND,
    OFFER,
    PREDICTION,
    QUESTION,
    REFUSAL
}
