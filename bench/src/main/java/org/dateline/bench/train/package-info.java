/** The programs that train the reader's models from treebanks and texts with names. */
@NullMarked
package org.dateline.bench.train;

import org.jspecify.annotations.NullMarked;
