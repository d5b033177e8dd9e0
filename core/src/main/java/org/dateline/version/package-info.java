/**
 * One article as it stood at different times: which captures show one article, what changed from one to the next, and what
 * is only another form of the same words.
 */
@NullMarked
package org.dateline.version;

import org.jspecify.annotations.NullMarked;
