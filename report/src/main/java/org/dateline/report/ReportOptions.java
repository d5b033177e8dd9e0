package org.dateline.report;

/**
 * How a chronology is written.
 *
 * @param articles whether the articles' text goes in; without it only short quotations do, so that the result can be
 *     shared
 */
public record ReportOptions(boolean articles) {
    private static final ReportOptions WHOLE = new ReportOptions(true);

    /** With the articles' text. */
    public static ReportOptions whole() {
        return WHOLE;
    }

    /** With short quotations alone. */
    public static ReportOptions withoutText() {
        return new ReportOptions(false);
    }
}
