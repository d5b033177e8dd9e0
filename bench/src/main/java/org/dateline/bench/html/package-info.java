/** Measures the reading of HTML beside another parser of it. */
@NullMarked
package org.dateline.bench.html;

import org.jspecify.annotations.NullMarked;
