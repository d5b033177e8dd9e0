/**
 * Articles that are the same text: wire copies, re-posts and edited versions, with how they differ.
 */
@NullMarked
package org.dateline.copy;

import org.jspecify.annotations.NullMarked;
