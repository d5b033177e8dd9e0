/** Looks for pages that Dateline can't bear, by damaging sound ones. */
@NullMarked
package org.dateline.bench.fuzz;

import org.jspecify.annotations.NullMarked;
