package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dateline.capture.Skipped;
import org.dateline.version.PageHistory;

/** Writes what stood at some addresses at several times, without a chronology. */
public final class VersionsReport {
    private static final int VERSION = 1;

    private VersionsReport() {}

    /**
     * Writes one JSON object; the form is told in {@code docs/formats.md}. The writer is left open.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void json(List<PageHistory> histories, List<Skipped> skipped, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            ReportOptions whole = ReportOptions.whole();
            JsonCitations cite = new JsonCitations(json, new Sources(histories), whole);
            JsonVersions versions = new JsonVersions(json, cite, new JsonArticles(json, cite, whole));
            json.writeStartObject();
            json.writeStringField("format", "dateline-versions");
            json.writeNumberField("version", VERSION);
            Json.array(json, "histories", histories, versions::history);
            Json.array(json, "skipped", skipped, one -> JsonThings.skipped(json, one));
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }
}
