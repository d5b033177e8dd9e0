/** Other programs measured on the bench's data, and the teacher of the names model. Not part of what ships. */
@NullMarked
package org.dateline.bench.peers;

import org.jspecify.annotations.NullMarked;
