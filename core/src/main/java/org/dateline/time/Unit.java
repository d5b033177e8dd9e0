package org.dateline.time;

/** Units of time, as TIMEX3 writes them in a duration (ISO 8601). */
enum Unit {
    SECOND("S", true, 1),
    MINUTE("M", true, 1),
    HOUR("H", true, 1),
    DAY("D", false, 1),
    WEEK("W", false, 1),
    MONTH("M", false, 1),
    YEAR("Y", false, 1),
    DECADE("Y", false, 10),
    CENTURY("Y", false, 100),
    QUARTER("Q", false, 1),
    WEEKEND("WE", false, 1),
    MILLENNIUM("Y", false, 1000);

    private static final Unit[] ALL = values();

    private final String letter;
    private final boolean clock;
    private final int factor;

    Unit(String letter, boolean clock, int factor) {
        this.letter = letter;
        this.clock = clock;
        this.factor = factor;
    }

    static Unit of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether it is shorter than a day. */
    boolean isOfClock() {
        return clock;
    }

    /** How many of the unit that its letter names. */
    int factor() {
        return factor;
    }

    /** A duration of {@code count} such units: {@code P2D}, {@code PT24H}, {@code P20Y} for two decades. */
    String duration(int count) {
        return prefix() + (long) count * factor + letter;
    }

    /** A duration of an unknown number: {@code PXD}; decades and centuries have TIMEX3's own letters. */
    String vagueDuration() {
        return switch (this) {
            case DECADE -> "PXDE";
            case CENTURY -> "PXCE";
            case MILLENNIUM -> "PXML";
            case SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR, QUARTER, WEEKEND -> prefix() + "X" + letter;
        };
    }

    private String prefix() {
        return clock ? "PT" : "P";
    }
}
