package org.dateline.source;

/**
 * The text that was read from one capture, and the way back to where it stood. For a plain-text capture it is the
 * decoded text, unit for unit; for a marked-up page it is the visible text, one line a block, with white space folded.
 * Every span of every later stage is a span of this text. Immutable; equality is by capture and text.
 */
public final class SourceText {
    private final CaptureId capture;
    private final String text;
    private final Alignment alignment;

    private SourceText(CaptureId capture, String text, Alignment alignment) {
        this.capture = capture;
        this.text = text;
        this.alignment = alignment;
    }

    /** A text that stands in its capture, decoded, just so. */
    public static SourceText verbatim(CaptureId capture, String text) {
        return new SourceText(capture, text, Alignment.identity());
    }

    /**
     * A text made from a capture's markup.
     *
     * @param alignment leads from {@code text} to the capture's decoded characters
     */
    public static SourceText aligned(CaptureId capture, String text, Alignment alignment) {
        return new SourceText(capture, text, alignment);
    }

    public CaptureId capture() {
        return capture;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The characters at {@code span}. */
    public String at(Span span) {
        return span.in(text);
    }

    /**
     * Cites the words at {@code span}.
     *
     * @throws IllegalArgumentException if the span is empty, lies outside this text, or holds nothing but white space
     */
    public Citation cite(Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    span + " lies outside the " + text.length() + " units of " + capture.value());
        }
        String words = span.in(text);
        if (words.isBlank()) {
            throw new IllegalArgumentException("nothing stands at " + span + " of " + capture.value());
        }
        return new Citation(capture, span, words);
    }

    /** The range of the capture's decoded characters that {@code span} was read from. */
    public Span original(Span span) {
        return alignment.toOriginal(span, text.length());
    }

    /** The number of Unicode code points before {@code offset}: the offset to show outside the program. */
    public int codePointOffset(int offset) {
        return text.codePointCount(0, offset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && capture.equals(that.capture) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * capture.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return "SourceText[" + capture.value() + ", " + text.length() + " units]";
    }
}
