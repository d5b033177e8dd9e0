package org.dateline.capture;

/**
 * How much of one thing is read. Both are bounds on memory and time, so that no input, however large or hostile, takes
 * more than its share; what goes beyond them is {@link Skipped} and the rest is read.
 *
 * @param pageBytes the most bytes that a page or a feed may have, with compression undone. A captured page of more than
 *     a few megabytes is rare; the default is 16 MiB.
 * @param unpackRatio how many times its packed size a gzip member or an encoded page may unpack to before it counts as
 *     a decompression bomb. DEFLATE can reach 1032; pages of news stay below 50. It is asked only of what has unpacked
 *     to more than {@code pageBytes}, since small things do no harm. The default is 200.
 */
public record Limits(int pageBytes, int unpackRatio) {
    private static final Limits DEFAULTS = new Limits(16 << 20, 200);

    public Limits {
        if (pageBytes < 1 || unpackRatio < 1) {
            throw new IllegalArgumentException(
                    "limits are at least 1: pageBytes " + pageBytes + ", unpackRatio " + unpackRatio);
        }
    }

    /** 16 MiB for a page, and a ratio of 200. */
    public static Limits defaults() {
        return DEFAULTS;
    }
}
