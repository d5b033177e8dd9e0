/**
 * Dateline: captured news pages in, a sourced chronology out. {@link org.dateline.Dateline} is the front door.
 */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
