package org.dateline.report;

import java.io.IOException;
import java.io.Writer;
import org.dateline.chronology.Chronology;

final class JsonLinesReport implements ReportWriter {
    @Override
    public void write(Chronology chronology, ReportOptions options, Writer out) throws IOException {}
}
