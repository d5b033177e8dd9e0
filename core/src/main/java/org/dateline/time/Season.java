package org.dateline.time;

import java.util.List;

/** The seasons of the northern half, with their TIMEX3 codes. */
public enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    FALL("FA", 9),
    WINTER("WI", 12);

    private static final List<Season> ALL = List.of(values());

    private final String code;
    private final int firstMonth;

    Season(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** The TIMEX3 code, such as {@code SU}. */
    public String code() {
        return code;
    }

    /** The season by its number, 1 for spring. */
    static Season of(int number) {
        return ALL.get(number - 1);
    }

    /** The number of the month that it begins in. */
    int firstMonth() {
        return firstMonth;
    }
}
