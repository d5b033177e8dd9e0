/**
 * The dated, cited lines, and everything that was left out with its reason.
 */
@NullMarked
package org.dateline.chronology;

import org.jspecify.annotations.NullMarked;
