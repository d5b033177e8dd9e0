package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.chronology.Chronology;
import org.dateline.commitment.Commitment;
import org.dateline.commitment.CommitmentQuery;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.statement.Statement;
import org.dateline.statement.StatementQuery;

/**
 * The statements or the commitments of a chronology alone, each with its page and its place in it. Articles come in order
 * of their publication, those without a date last; within one, things come as they stand in its text. Immutable.
 *
 * @param <T> what is listed
 */
public final class Listing<T> {
    private static final int VERSION = 1;

    /** In a table, what a page does not state. */
    private static final String UNKNOWN = "–";

    /**
     * One column of a table.
     *
     * @param name its heading
     * @param value its text for a thing
     */
    record Column<T>(String name, Function<T, String> value) {}

    /**
     * How a kind of thing is written.
     *
     * @param type what one is called
     * @param place the words that one is found by
     * @param shown the columns for people
     * @param columns those for programs, before the columns of the page
     * @param fields its fields in JSON
     */
    record Form<T>(
            String type,
            Function<T, Citation> place,
            List<Column<T>> shown,
            List<Column<T>> columns,
            Function<JsonThings, Json.Fields<T>> fields) {}

    private final Chronology chronology;
    private final Sources sources;
    private final Form<T> form;
    private final List<T> things;

    private final long untimed;

    private Listing(Chronology chronology, Form<T> form, Stream<T> things, long untimed) {
        this.chronology = chronology;
        this.untimed = untimed;
        this.sources = new Sources(chronology);
        this.form = form;
        Comparator<T> order =
                Comparator.comparing(thing -> form.place().apply(thing), ListedPages.order(chronology.articles()));
        this.things = things.sorted(order).toList();
    }

    /** The statements that a query asks for. */
    public static Listing<Statement> statements(Chronology chronology, StatementQuery query) {
        return new Listing<>(
                chronology,
                StatementColumns.FORM,
                chronology.statements().stream().filter(query::asksFor),
                chronology.statements().stream().filter(query::missesForItsTime).count());
    }

    /** The commitments that a query asks for. */
    public static Listing<Commitment> commitments(Chronology chronology, CommitmentQuery query) {
        return new Listing<>(
                chronology,
                CommitmentColumns.FORM,
                chronology.commitments().stream().filter(query::asksFor),
                chronology.commitments().stream()
                        .filter(query::missesForItsTime)
                        .count());
    }

    /** How many things are listed. */
    public int size() {
        return things.size();
    }

    /** How many more would be listed, did anybody know their time. */
    public long untimed() {
        return untimed;
    }

    /**
     * The rows of a table that stand in one page.
     *
     * @param heading the outlet, the day and the file
     * @param rows text from the page, of any length and with any character, a cell for each of {@link #headings}
     */
    public record Page(String heading, List<List<String>> rows) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** The headings of the table for people; the last is that of the words' place in the article's text. */
    public List<String> headings() {
        return Stream.concat(form.shown().stream().map(Column::name), Stream.of("at"))
                .toList();
    }

    /** The rows of the table for people, page by page. */
    public List<Page> pages() {
        Map<CaptureId, List<List<String>>> rows = new LinkedHashMap<>();
        for (T thing : things) {
            rows.computeIfAbsent(form.place().apply(thing).capture(), page -> new ArrayList<>())
                    .add(row(thing));
        }
        return rows.entrySet().stream()
                .map(page -> new Page(ListedPages.heading(sources, page.getKey()), page.getValue()))
                .toList();
    }

    private List<String> row(T thing) {
        Stream<String> cells = form.shown().stream()
                .map(column -> column.value().apply(thing))
                .map(cell -> cell.isBlank() ? UNKNOWN : cell);
        return Stream.concat(
                        cells, Stream.of(ListedPages.place(sources, form.place().apply(thing))))
                .toList();
    }

    /**
     * Writes it as CSV (RFC 4180), as told in {@code docs/formats.md}. The writer is flushed and left open.
     *
     * @throws IOException if {@code out} throws it
     */
    public void csv(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(Stream.concat(form.columns().stream().map(Column::name), ListedPages.COLUMNS.stream())
                .toList());
        for (T thing : things) {
            List<String> row = new ArrayList<>();
            form.columns().forEach(column -> row.add(column.value().apply(thing)));
            row.addAll(ListedPages.cells(sources, form.place().apply(thing)));
            csv.writeRecord(row.stream().map(CsvReport::cell).toList());
        }
        csv.flush();
        out.flush();
    }

    /**
     * Writes it as JSON Lines, as told in {@code docs/formats.md}: a line about the list, one for each thing, one for each
     * page it stands on, and one for each capture that was skipped. The writer is flushed and left open.
     *
     * @throws IOException if {@code out} throws it
     */
    public void jsonLines(Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            JsonThings fields = new JsonThings(json, chronology, ReportOptions.withoutText());
            Json.lines(json, form.type() + "s", List.of(this), list -> list.head(json));
            Json.lines(json, form.type(), things, form.fields().apply(fields));
            Json.lines(json, "article", articles(), fields::article);
            Json.lines(json, "skipped", chronology.skipped(), fields::skipped);
        }
        out.flush();
    }

    private void head(JsonGenerator json) throws IOException {
        json.writeStringField("format", "dateline-" + form.type() + "s");
        json.writeNumberField("version", VERSION);
        Json.string(json, "asOf", chronology.asOf().map(LocalDate::toString));
        json.writeNumberField("pages", chronology.pages());
        json.writeNumberField("listed", things.size());
        json.writeNumberField("untimed", untimed);
    }

    private List<Article> articles() {
        return chronology.articles().stream()
                .filter(article -> things.stream()
                        .anyMatch(thing -> form.place().apply(thing).capture().equals(article.capture())))
                .toList();
    }
}
