package org.dateline.source;

import java.util.Comparator;

/**
 * Exact words of a capture and where they stand. Only {@link SourceText#cite} makes one, so the words are the words at
 * the span. Immutable; equality is by capture and span.
 */
public final class Citation implements Comparable<Citation> {
    private static final Comparator<Citation> ORDER =
            Comparator.comparing(Citation::capture).thenComparing(Citation::span);

    private final CaptureId capture;
    private final Span span;
    private final String words;

    Citation(CaptureId capture, Span span, String words) {
        this.capture = capture;
        this.span = span;
        this.words = words;
    }

    public CaptureId capture() {
        return capture;
    }

    /** Where the words stand in the capture's {@link SourceText}. */
    public Span span() {
        return span;
    }

    /** The words, character for character. */
    public String words() {
        return words;
    }

    /** Orders by capture, then by place in the text. */
    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation that && capture.equals(that.capture) && span.equals(that.span);
    }

    @Override
    public int hashCode() {
        return 31 * capture.hashCode() + span.hashCode();
    }

    @Override
    public String toString() {
        return capture.value() + span + ": " + words;
    }
}
