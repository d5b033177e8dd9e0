/** Timeline summarisation: dates and daily summaries held against gold timelines. */
@NullMarked
package org.dateline.bench.timeline;

import org.jspecify.annotations.NullMarked;
