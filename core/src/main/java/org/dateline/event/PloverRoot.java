package org.dateline.event;

/**
 * The root classes of the PLOVER event ontology (Halterman, Bagozzi, Beger, Schrodt and Scarborough, "PLOVER and
 * POLECAT", 2023), and none.
 */
public enum PloverRoot {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    YIELD,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    /** No class was found sure enough. */
    NOT_CLASSIFIED
}
