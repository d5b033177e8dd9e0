/** Who is meant: mentions of people held against GUM's. */
@NullMarked
package org.dateline.bench.coreference;

import org.jspecify.annotations.NullMarked;
