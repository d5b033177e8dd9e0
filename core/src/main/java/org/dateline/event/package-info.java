/**
 * What happened: who did what to whom, when and where, and whether it happened, is planned, denied or feared.
 */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
