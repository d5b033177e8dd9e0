package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dateline.chronology.Chronology;

/**
 * Everything as JSON Lines: one object a line, each with its {@code type}; the first is the {@code chronology} itself. The
 * form is told in {@code docs/formats.md}.
 */
final class JsonLinesReport implements ReportWriter {
    @Override
    public void write(Chronology chronology, ReportOptions options, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            JsonThings things = new JsonThings(json, chronology, options);
            lines(json, "chronology", List.of(chronology), whole -> things.head());
            lines(json, "entry", chronology.dated(), things::entry);
            lines(json, "entry", chronology.undated(), things::entry);
            lines(json, "commitment", chronology.commitments(), things::commitment);
            lines(json, "story", chronology.stories(), things::story);
            lines(json, "copies", chronology.copies(), things::copies);
            lines(json, "article", chronology.articles(), things::article);
            lines(json, "history", chronology.histories(), things::history);
            lines(json, "statement", chronology.statements(), things::statement);
            lines(json, "skipped", chronology.skipped(), things::skipped);
            lines(json, "omitted", chronology.omitted(), things::omitted);
        }
    }

    private static <T> void lines(JsonGenerator json, String type, List<T> things, Json.Fields<T> fields)
            throws IOException {
        for (T thing : things) {
            json.writeStartObject();
            json.writeStringField("type", type);
            fields.write(thing);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
