package org.dateline.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.dateline.chronology.Chronology;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Writes chronologies into strings. */
final class Written {
    private Written() {}

    static String as(ReportFormat format, Chronology chronology, ReportOptions options) {
        StringWriter out = new StringWriter();
        try {
            format.write(chronology, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Document page(Chronology chronology, ReportOptions options) {
        return Jsoup.parse(as(ReportFormat.HTML, chronology, options));
    }
}
