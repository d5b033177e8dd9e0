package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.dateline.chronology.Chronology;

/** Everything as one JSON object; the form is told in {@code docs/formats.md}. */
final class JsonReport implements ReportWriter {
    @Override
    public void write(Chronology chronology, ReportOptions options, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            JsonThings things = new JsonThings(json, chronology, options);
            json.writeStartObject();
            things.head();
            Json.array(json, "entries", chronology.dated(), things::entry);
            Json.array(json, "undated", chronology.undated(), things::entry);
            Json.array(json, "commitments", chronology.commitments(), things::commitment);
            Json.array(json, "stories", chronology.stories(), things::story);
            Json.array(json, "copies", chronology.copies(), things::copies);
            Json.array(json, "articles", chronology.articles(), things::article);
            Json.array(json, "histories", chronology.histories(), things::history);
            Json.array(json, "statements", chronology.statements(), things::statement);
            Json.array(json, "skipped", chronology.skipped(), things::skipped);
            Json.array(json, "omitted", chronology.omitted(), things::omitted);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
