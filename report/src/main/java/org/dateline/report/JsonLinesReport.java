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
            Json.lines(json, "chronology", List.of(chronology), whole -> things.head());
            Json.lines(json, "entry", chronology.dated(), things::entry);
            Json.lines(json, "entry", chronology.undated(), things::entry);
            Json.lines(json, "commitment", chronology.commitments(), things::commitment);
            Json.lines(json, "story", chronology.stories(), things::story);
            Json.lines(json, "copies", chronology.copies(), things::copies);
            Json.lines(json, "article", chronology.articles(), things::article);
            Json.lines(json, "history", chronology.histories(), things::history);
            Json.lines(json, "statement", chronology.statements(), things::statement);
            Json.lines(json, "skipped", chronology.skipped(), things::skipped);
            Json.lines(json, "omitted", chronology.omitted(), things::omitted);
        }
    }
}
