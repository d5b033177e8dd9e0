/**
 * Captured pages as they were found: files, archives and feeds in, one {@link org.dateline.capture.Capture} for each page
 * out, or a {@link org.dateline.capture.Skipped} with its reason.
 */
@NullMarked
package org.dateline.capture;

import org.jspecify.annotations.NullMarked;
