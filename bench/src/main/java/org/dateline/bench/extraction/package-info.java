/** Measures how well articles are read from pages: body, title, date and authors against gold data. */
@NullMarked
package org.dateline.bench.extraction;

import org.jspecify.annotations.NullMarked;
