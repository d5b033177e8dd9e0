package org.dateline.source;

import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in a text. May be empty.
 *
 * @param start the first unit's offset, 0 or more
 * @param end the offset behind the last unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether every unit of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** This span moved by {@code distance} units. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** The characters of {@code text} at this span. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
