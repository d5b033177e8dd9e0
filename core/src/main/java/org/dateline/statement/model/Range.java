package org.dateline.statement.model;

/**
 * A half-open range of the tokens of a {@link Passage}, never empty.
 *
 * @param start the index of its first token
 * @param end the index behind its last token
 */
public record Range(int start, int end) {
    public Range {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range of tokens: [" + start + ", " + end + ")");
        }
    }

    public int last() {
        return end - 1;
    }

    public int size() {
        return end - start;
    }

    /** Whether the token at {@code index} lies in this range. */
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    /** Whether all of another range lies in this one. */
    public boolean covers(Range other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a token. */
    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }
}
