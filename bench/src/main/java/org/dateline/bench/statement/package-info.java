/** Measures and trains the finding of statements, on the attributions of PolNeAR's form. */
@NullMarked
package org.dateline.bench.statement;

import org.jspecify.annotations.NullMarked;
