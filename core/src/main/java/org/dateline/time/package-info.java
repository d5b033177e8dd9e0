/**
 * Time as a value with a precision ({@link org.dateline.time.When}), and the expressions of time that text holds
 * (TIMEX3), found and resolved by named rules.
 */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
