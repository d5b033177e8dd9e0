/** Events: the task that measures their classes, and the program that trains the model. */
@NullMarked
package org.dateline.bench.event;

import org.jspecify.annotations.NullMarked;
