/**
 * Attributed statements: the words, who said them, and the chain of outlets that they came through.
 */
@NullMarked
package org.dateline.statement;

import org.jspecify.annotations.NullMarked;
