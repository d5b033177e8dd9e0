package org.dateline.report;

import java.io.IOException;
import java.io.Writer;
import org.dateline.chronology.Chronology;

/** Writes a chronology in one format. Implementations hold no state between calls. */
sealed interface ReportWriter permits HtmlReport, JsonReport, JsonLinesReport, CsvReport, MarkdownReport {
    void write(Chronology chronology, ReportOptions options, Writer out) throws IOException;
}
