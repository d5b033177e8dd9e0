/**
 * Statements and events of several reports that say the same, the independent origins behind them, and what the reports
 * differ on.
 */
@NullMarked
package org.dateline.claim;

import org.jspecify.annotations.NullMarked;
