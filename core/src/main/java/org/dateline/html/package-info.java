/**
 * Reads HTML as a row of events, by the rules of the HTML standard and in one pass, with the place of each in the source.
 */
@NullMarked
package org.dateline.html;

import org.jspecify.annotations.NullMarked;
