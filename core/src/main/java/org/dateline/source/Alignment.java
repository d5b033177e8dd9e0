package org.dateline.source;

import java.util.Arrays;

/**
 * Leads from a normalised text back to the text that it was made from. The normalised text is a row of segments; each
 * stands for a range of the original. A segment of equal length on both sides maps unit by unit; any other maps as a
 * whole (a character reference, a run of white space). Immutable.
 */
public final class Alignment {
    private static final Alignment IDENTITY = new Alignment(new int[0], new int[0], new int[0]);

    /** Start of each segment in the normalised text, ascending; the first is 0. */
    private final int[] starts;

    private final int[] originalStarts;
    private final int[] originalEnds;

    private Alignment(int[] starts, int[] originalStarts, int[] originalEnds) {
        this.starts = starts;
        this.originalStarts = originalStarts;
        this.originalEnds = originalEnds;
    }

    /** The alignment of a text that was left as it was. */
    public static Alignment identity() {
        return IDENTITY;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The range of the original that the given range of the normalised text was made from.
     *
     * @param length the length of the whole normalised text
     * @throws IllegalArgumentException if the span reaches behind {@code length}
     */
    Span toOriginal(Span span, int length) {
        if (span.end() > length) {
            throw new IllegalArgumentException(span + " lies outside a text of " + length + " units");
        }
        if (starts.length == 0) {
            return span;
        }
        int start = originalStart(span.start(), length);
        int end = span.isEmpty() ? start : Math.max(start, originalEnd(span.end() - 1, length));
        return new Span(start, end);
    }

    private int originalStart(int offset, int length) {
        int segment = segmentAt(offset);
        return mapsByUnit(segment, length)
                ? originalStarts[segment] + Math.min(offset - starts[segment], originalLength(segment))
                : originalStarts[segment];
    }

    private int originalEnd(int lastOffset, int length) {
        int segment = segmentAt(lastOffset);
        return mapsByUnit(segment, length)
                ? originalStarts[segment] + lastOffset - starts[segment] + 1
                : originalEnds[segment];
    }

    private boolean mapsByUnit(int segment, int length) {
        int end = segment + 1 < starts.length ? starts[segment + 1] : length;
        return end - starts[segment] == originalLength(segment);
    }

    private int originalLength(int segment) {
        return originalEnds[segment] - originalStarts[segment];
    }

    private int segmentAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects segments from left to right. Not thread-safe. */
    public static final class Builder {
        private int[] starts = new int[16];
        private int[] originalStarts = new int[16];
        private int[] originalEnds = new int[16];
        private int size;

        private Builder() {}

        /**
         * Says that the normalised text from {@code start} (up to the next segment's start) was made from
         * {@code [originalStart, originalEnd)} of the original.
         *
         * @throws IllegalArgumentException if {@code start} is not behind the last one, or the first is not 0
         */
        public Builder segment(int start, int originalStart, int originalEnd) {
            if (size == 0 ? start != 0 : start <= starts[size - 1]) {
                throw new IllegalArgumentException("segments must begin at 0 and ascend: " + start);
            }
            if (originalStart < 0 || originalEnd < originalStart) {
                throw new IllegalArgumentException("not a range: [" + originalStart + ", " + originalEnd + ")");
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                originalStarts = Arrays.copyOf(originalStarts, size * 2);
                originalEnds = Arrays.copyOf(originalEnds, size * 2);
            }
            starts[size] = start;
            originalStarts[size] = originalStart;
            originalEnds[size++] = originalEnd;
            return this;
        }

        public Alignment build() {
            return new Alignment(
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(originalStarts, size),
                    Arrays.copyOf(originalEnds, size));
        }
    }
}
