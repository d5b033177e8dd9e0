package org.dateline.time;

/** Which number of {@code 01/05/2020} is the day. */
public enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST,
    /** Not known: only dates that fit one reading are resolved. */
    UNKNOWN
}
