/** A small transformer encoder, tuned to tell sources, cues and contents of attributions apart, run by ONNX Runtime. */
@NullMarked
package org.dateline.deep;

import org.jspecify.annotations.NullMarked;
