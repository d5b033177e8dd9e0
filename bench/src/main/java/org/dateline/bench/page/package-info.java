/** Measures how well pages that hold no article are told from those that do. */
@NullMarked
package org.dateline.bench.page;

import org.jspecify.annotations.NullMarked;
