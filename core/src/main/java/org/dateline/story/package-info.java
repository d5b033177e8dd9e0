/**
 * Articles that report one happening.
 */
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
