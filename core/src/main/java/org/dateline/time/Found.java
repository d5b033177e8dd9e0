package org.dateline.time;

import java.util.Optional;
import org.dateline.time.When.Interval;
import org.dateline.time.When.Resolved;
import org.dateline.time.When.Unresolved;
import org.dateline.time.When.Unresolved.Reason;

/**
 * What a rule read: a {@link TimeExpression} without its place in the text. An unresolved time has no words yet.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value
 * @param modifier the TIMEX3 mod
 * @param when its place on the calendar
 */
record Found(TimeExpression.Type type, String value, Modifier modifier, When when) {
    /** A place on the calendar whose value is its ISO form. */
    static Found date(Resolved at) {
        return new Found(TimeExpression.Type.DATE, at.value(), at.modifier(), at);
    }

    /** A place on the calendar that TIMEX3 writes in another way, such as a part of a day. */
    static Found of(TimeExpression.Type type, String value, Resolved at) {
        return new Found(type, value, at.modifier(), at);
    }

    /** A date that is not known. */
    static Found unknown(String value, Reason reason) {
        return unknown(TimeExpression.Type.DATE, value, reason);
    }

    static Found unknown(TimeExpression.Type type, String value, Reason reason) {
        return new Found(type, value, Modifier.NONE, new Unresolved("", reason));
    }

    /** The same, where it is not known, with the stretch that it certainly lies in. */
    Found within(Interval bounds) {
        return when instanceof Unresolved open
                ? new Found(type, value, modifier, new Unresolved("", open.reason(), Optional.of(bounds)))
                : this;
    }

    /** A length of time at no known place. */
    static Found duration(String value) {
        return unknown(TimeExpression.Type.DURATION, value, Reason.NOT_STATED);
    }

    /** A length of time that is known to lie in a stretch of the calendar. */
    static Found duration(String value, Interval at) {
        return new Found(TimeExpression.Type.DURATION, value, Modifier.NONE, at);
    }

    /** Times that come again and again. */
    static Found set(String value) {
        return unknown(TimeExpression.Type.SET, value, Reason.NOT_STATED);
    }

    Found with(Modifier other) {
        return new Found(type, value, other, when instanceof Resolved at ? at.with(other) : when);
    }
}
