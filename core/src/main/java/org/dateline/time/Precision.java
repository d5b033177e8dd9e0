package org.dateline.time;

/** How finely a time is known, finest first. */
public enum Precision {
    MINUTE,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    INTERVAL
}
