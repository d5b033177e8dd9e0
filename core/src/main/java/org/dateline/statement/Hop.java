package org.dateline.statement;

import org.dateline.source.Citation;

/**
 * One outlet that words passed through on their way from the speaker to the page.
 *
 * @param outlet its name as the page has it
 * @param kind how the words came to it
 * @param words where the page says so
 */
public record Hop(String outlet, Kind kind, Citation words) {
    /** How an outlet came by the words. */
    public enum Kind {
        /** The speaker told it: "told Axios". */
        TOLD,
        /** It reported them: "NBC News reported", "according to a report by". */
        REPORTED,
        /** It published the speaker's own statement: "in a statement carried by". */
        PUBLISHED,
        /** The page credits its text to it. */
        CREDITED
    }
}
