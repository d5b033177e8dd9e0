package org.dateline.article;

/**
 * A line's figures, seen in one pass: most lines have none that could tell a date, and need no pattern tried on them.
 *
 * @param line the line, or the beginning of a long one, with the digits of any script as ASCII's
 * @param year whether it has four figures that begin as a year does
 * @param led whether a sign follows such figures, as in "2020-03-04"
 * @param parted whether it has three groups of figures with signs between them, as "3.4.20" has
 */
record Figures(String line, boolean year, boolean led, boolean parted) {
    private static final int LEAST = 4;

    /** Looks at as many units of the line as {@code longest}. */
    static Figures in(String line, int longest) {
        int end = Math.min(line.length(), longest);
        int count = 0;
        int parts = 0;
        boolean foreign = false;
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                count++;
            } else if (c >= 128 && Character.isDigit(c)) {
                count++;
                foreign = true;
            } else if (parts(c) && followsFigure(line, i)) {
                parts++;
            }
        }
        if (count < LEAST) {
            return new Figures("", false, false, false);
        }
        String bounded = foreign ? ascii(line, end) : line.substring(0, end);
        boolean year = false;
        boolean led = false;
        for (int i = 0; i + LEAST <= end && !led; i++) {
            boolean starts = startsYear(bounded, i);
            year |= starts;
            led = starts && i + LEAST < end && parts(bounded.charAt(i + LEAST));
        }
        return new Figures(bounded, year, led, parts >= 2);
    }

    boolean mayTellDate() {
        return year || parted;
    }

    /** Whether so many figures of ASCII stand side by side. */
    static boolean hasRun(String line, int length) {
        int run = 0;
        for (int i = 0; i < line.length() && run < length; i++) {
            run = isFigure(line.charAt(i)) ? run + 1 : 0;
        }
        return run == length;
    }

    private static boolean parts(char c) {
        return c == '.' || c == '/' || c == '-' || c == '|';
    }

    private static boolean followsFigure(String line, int at) {
        return at > 0 && (Character.isDigit(line.charAt(at - 1)) || (at > 1 && Character.isDigit(line.charAt(at - 2))));
    }

    private static boolean startsYear(String line, int at) {
        char first = line.charAt(at);
        char second = line.charAt(at + 1);
        return ((first == '1' && second == '9') || (first == '2' && second == '0'))
                && isFigure(line.charAt(at + 2))
                && isFigure(line.charAt(at + 3));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static String ascii(String line, int end) {
        StringBuilder folded = new StringBuilder(line).delete(end, line.length());
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c)) {
                folded.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return folded.toString();
    }
}
