package org.dateline.time;

import org.dateline.source.Span;

/**
 * An expression of time in a text (TimeML 1.2.1, TIMEX3).
 *
 * @param span its extent in the source text, without a leading preposition
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value, such as {@code 2020-01-12}, {@code P2D}, {@code PRESENT_REF}; {@code XXXX-WXX-7} and the
 *     like where no anchor is known
 * @param modifier the TIMEX3 mod
 * @param when the place on the calendar, or unresolved; durations and sets are unresolved but for their bounds
 * @param foundBy the name of the rule that found it
 */
public record TimeExpression(Span span, Type type, String value, Modifier modifier, When when, String foundBy) {
    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
