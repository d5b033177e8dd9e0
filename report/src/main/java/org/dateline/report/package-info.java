/**
 * A {@link org.dateline.chronology.Chronology} as a file that people or programs read:
 * {@link org.dateline.report.ReportFormat} names the formats and writes each. Every string that came from a page is
 * escaped for the place that it is written to.
 */
@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;
