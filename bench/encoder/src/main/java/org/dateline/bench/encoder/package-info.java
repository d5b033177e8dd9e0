/** Tunes the encoder of the deep tier on rows of tokens with labels. */
@NullMarked
package org.dateline.bench.encoder;

import org.jspecify.annotations.NullMarked;
