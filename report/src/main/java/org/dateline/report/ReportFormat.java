package org.dateline.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.chronology.Chronology;

/**
 * The formats that a chronology can be written in. Same chronology and options, same characters out. Thread-safe.
 */
public enum ReportFormat {
    /** One self-contained page for people. */
    HTML("html", "chronology.html", new HtmlReport()),
    /** Everything, as one JSON object. */
    JSON("json", "chronology.json", new JsonReport()),
    /** Everything, one JSON object a line (JSON Lines). */
    JSONL("jsonl", "chronology.jsonl", new JsonLinesReport()),
    /** The entries, one a row (RFC 4180). */
    CSV("csv", "chronology.csv", new CsvReport()),
    /** The entries, commitments and stories as CommonMark. */
    MARKDOWN("md", "chronology.md", new MarkdownReport());

    private final String id;
    private final String fileName;
    private final ReportWriter writer;

    ReportFormat(String id, String fileName, ReportWriter writer) {
        this.id = id;
        this.fileName = fileName;
        this.writer = writer;
    }

    /** The name that a user types, such as {@code md}. */
    public String id() {
        return id;
    }

    /** The file that it is usually written to; always UTF-8. */
    public String fileName() {
        return fileName;
    }

    /** The format with that {@link #id}. */
    public static Optional<ReportFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /**
     * Writes the chronology. The writer is flushed and left open.
     *
     * @throws IOException if {@code out} throws it
     */
    public void write(Chronology chronology, ReportOptions options, Writer out) throws IOException {
        writer.write(chronology, options, out);
        out.flush();
    }
}
