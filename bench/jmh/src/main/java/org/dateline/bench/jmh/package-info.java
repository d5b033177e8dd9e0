/** Microbenchmarks of the hot parts of reading a page. */
@NullMarked
package org.dateline.bench.jmh;

import org.jspecify.annotations.NullMarked;
