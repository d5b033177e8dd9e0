package org.dateline.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Entry;
import org.dateline.claim.Difference;
import org.dateline.claim.Origin;
import org.dateline.claim.Report;
import org.dateline.source.Citation;
import org.dateline.statement.Statement;
import org.dateline.time.When;

/**
 * The entries as CSV (RFC 4180), one a row, the dated ones first. A cell that a spreadsheet would take for a formula has an
 * apostrophe before it (OWASP, "CSV Injection").
 */
final class CsvReport implements ReportWriter {
    private static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "edtf",
            "start",
            "end",
            "precision",
            "kind",
            "sentence",
            "speaker",
            "chain",
            "outlet",
            "published",
            "title",
            "url",
            "file",
            "capture",
            "start_offset",
            "end_offset",
            "reports",
            "copies",
            "independent_origins",
            "origins",
            "differences",
            "story",
            "story_label",
            "found_by");

    @Override
    public void write(Chronology chronology, ReportOptions options, Writer out) throws IOException {
        Sources sources = new Sources(chronology);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(COLUMNS);
        Stream.concat(chronology.dated().stream(), chronology.undated().stream())
                .forEach(entry -> csv.writeRecord(row(entry, sources, options)));
        csv.flush();
    }

    private static List<String> row(Entry entry, Sources sources, ReportOptions options) {
        Report main = EntryViews.main(entry);
        Citation wording = entry.claim().wording();
        Optional<Article> article = sources.article(main.capture());
        Optional<When.Resolved> known = entry.when().resolved();
        EntryView view = new EntryViews(
                        sources, new Cited.Maker(sources, Annotations.none(), ReportOptions.withoutText()))
                .of(entry);
        int[] offsets = sources.codePoints(wording).orElse(new int[] {0, 0});
        return Stream.of(
                        entry.id(),
                        view.date(),
                        Edtf.of(entry.when()).orElse(""),
                        known.map(when -> when.start().toString()).orElse(""),
                        known.map(when -> when.end().minusDays(1).toString()).orElse(""),
                        known.map(when -> WhenText.precision(when.precision())).orElse("unresolved"),
                        view.kind().label(),
                        options.articles() ? wording.words() : Quotations.cut(wording.words(), Quotations.LIMIT),
                        speaker(main),
                        view.chain().line(),
                        sources.outlet(main.capture()),
                        article.flatMap(Article::published)
                                .flatMap(published -> Edtf.of(published.value()))
                                .orElse(""),
                        article.map(Sources::title).orElse(""),
                        article.flatMap(Article::url).orElse(""),
                        article.map(found -> found.location().toString()).orElse(""),
                        main.capture().value(),
                        Integer.toString(offsets[0]),
                        Integer.toString(offsets[1]),
                        Integer.toString(view.reports().size()),
                        Integer.toString(view.folded()),
                        Integer.toString(view.origins().size()),
                        entry.claim().origins().stream().map(Origin::label).collect(Collectors.joining("; ")),
                        entry.claim().differences().stream()
                                .map(CsvReport::difference)
                                .collect(Collectors.joining("; ")),
                        view.storyId(),
                        view.storyLabel().orElse(""),
                        view.foundBy())
                .map(CsvReport::cell)
                .toList();
    }

    private static String speaker(Report report) {
        return switch (report) {
            case Report.Said said -> speaker(said.statement());
            case Report.Told told -> "";
        };
    }

    private static String speaker(Statement statement) {
        return statement.chain().speaker().map(speaker -> speaker.label()).orElse("origin not stated");
    }

    private static String difference(Difference difference) {
        return Json.name(difference.aspect()) + ": "
                + difference.variants().stream()
                        .map(variant -> Quotations.cut(variant.words(), Quotations.LIMIT))
                        .collect(Collectors.joining(" / "));
    }

    /** White space before a formula's sign doesn't stop a spreadsheet from seeing it. */
    static String cell(String text) {
        String start = text.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(start.charAt(0)) >= 0;
        boolean control = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r');
        return formula || control ? "'" + text : text;
    }
}
