/**
 * Where a thing can be checked: the capture, the text that was read from it, a span of that text, and the citation that
 * joins them. A {@link org.dateline.source.Citation} is made by {@link org.dateline.source.SourceText#cite} alone, so its
 * words are always the words at its span.
 *
 * <p>All offsets are UTF-16 code units, half-open. Code points are made at the edges, by
 * {@link org.dateline.source.SourceText#codePointOffset}.
 */
@NullMarked
package org.dateline.source;

import org.jspecify.annotations.NullMarked;
