/**
 * Promises, threats, demands, offers and deadlines, and what came of them.
 */
@NullMarked
package org.dateline.commitment;

import org.jspecify.annotations.NullMarked;
