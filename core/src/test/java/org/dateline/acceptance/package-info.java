/** Holds the whole way, from captures to chronology, against what careful readers got out of the same pages by hand. */
@NullMarked
package org.dateline.acceptance;

import org.jspecify.annotations.NullMarked;
