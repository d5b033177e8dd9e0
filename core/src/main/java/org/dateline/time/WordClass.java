package org.dateline.time;

/** The classes of words that the patterns of {@link Rule} are written in; the words are in {@code time-words.txt}. */
enum WordClass {
    THE,
    A,
    THIS,
    THAT,
    LAST,
    PAST,
    NEXT,
    PREVIOUS,
    FOLLOWING,
    EACH,
    AGO,
    EARLIER,
    LATER,
    POSSESSIVE,
    OF,
    IN,
    PREPOSITION,
    OR,
    COMMA,
    DOT,
    DASH,
    SLASH,
    COLON,
    APOSTROPHE,
    CURRENCY,
    MORE,
    ABOUT,
    PERIOD,
    /** Monday is 1. */
    WEEKDAY,
    WEEKDAYS,
    MONTH,
    SEASON,
    /** A part of the day, 1 for the morning to 4 for the night. */
    PART,
    /** Days from today. */
    DEICTIC,
    /** An hour of the day. */
    NOON,
    /** Hours to add to those of the clock. */
    HALF_DAY,
    ZONE,
    /** The ordinal of a {@link Unit}. */
    UNIT,
    UNITS,
    QUARTER,
    HALF,
    FISCAL,
    LATEST,
    YEAR_AGO,
    FEW,
    COUPLE,
    OLD,
    /** The ordinal of a {@link Unit}; below zero for each second one. */
    FREQUENCY,
    /** The year's first three digits. */
    DECADE,
    ORDINAL,
    /** 0 present, 1 past, 2 future. */
    REFERENCE,
    /** The ordinal of a {@link Modifier}, as for the next two. */
    PART_OF,
    EDGE,
    QUALIFIER,
    HOLIDAY,
    NO_TIME,
    CARDINAL,
    END_WORD,
    /** A whole number in figures. */
    INTEGER,
    /** A whole number in figures or words. */
    NUMBER,
    /** A figure that can be a day of the month, {@code 5} or {@code 5th}. */
    DAY,
    /** A figure or words that can be a year with its century. */
    YEAR,
    /** Two figures behind an apostrophe or the year of a short date. */
    TWO_FIGURES;

    /** Its own bit in a mask of classes; the number is used within one run only. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }
}
