package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Query;
import org.dateline.report.ReportFormat;
import org.dateline.report.ReportOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline chronology}: captured pages in, a chronology out. */
@Command(
        name = "chronology",
        description = "Reads captured news pages and writes their chronology: who did, said or promised what, when, "
                + "according to whom, with the exact words behind each line.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  The samples, as a page to look at:",
            "    dateline chronology samples",
            "  A folder and an archive, as a page and as data for other programs:",
            "    dateline chronology clippings/ crawl.warc.gz --format html,jsonl --out talks",
            "  What one person said or did in a quarter:",
            "    dateline chronology clippings/ --actor Stannow --from 2023-01-01 --to 2023-03-31",
            "  A page to pass on, without the articles' texts:",
            "    dateline chronology clippings/ --about \"prisoner exchange\" --no-text",
            "",
            "What is known of pages from outside (their URL, date of publication, outlet) is read from a "
                    + "captures.csv in their folder, with the columns file,url,captured,published,outlet."
        })
final class ChronologyCommand implements Callable<Integer> {
    private final Pipeline pipeline;
    private final Path workingFolder;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private PagesOptions pages;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DaysOptions days;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the result goes. Default: a fresh dateline-out here.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "One or several of html, json, jsonl, csv, md. Default: html.")
    private List<String> formats = List.of("html");

    @Option(names = "--about", paramLabel = "WORDS", description = "Only lines whose sentence has all these words.")
    private @Nullable String about;

    @Option(names = "--actor", paramLabel = "NAME", description = "Only lines in which this name speaks or acts.")
    private @Nullable String actor;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that \"overdue\" is reckoned by; embargoes that end before it are over. "
                    + "Default: the latest publication, and no embargo is over unless the item's own dates say so.")
    private @Nullable LocalDate asOf;

    @Option(names = "--no-text", description = "Leave the articles' texts out: short quotations alone.")
    private boolean noText;

    @Option(names = "--force", description = "Replace files of an earlier result.")
    private boolean force;

    /** @param workingFolder where a default result goes */
    ChronologyCommand(Pipeline pipeline, Path workingFolder) {
        this.pipeline = pipeline;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        List<ReportFormat> wanted = formats();
        Query query = new Query(Optional.ofNullable(about), days.days(), Optional.ofNullable(actor));
        pages.check();
        ResultFolder folder = resultFolder(wanted);
        Chronology chronology = pages.read(pipeline, query, Optional.ofNullable(asOf));
        List<Path> written = folder.write(chronology, wanted, new ReportOptions(!noText));
        PrintWriter terminal = pages.work().out();
        if (!pages.work().isQuiet()) {
            SummaryText.print(chronology, terminal);
        }
        written.forEach(file -> terminal.println(pages.work().isQuiet() ? file.toString() : "Result: " + file));
        terminal.flush();
        return PagesOptions.status(chronology);
    }

    private List<ReportFormat> formats() {
        return formats.stream()
                .map(String::strip)
                .distinct()
                .map(id -> ReportFormat.of(id)
                        .orElseThrow(() ->
                                pages.work().wrong("--format knows html, json, jsonl, csv and md, not '" + id + "'")))
                .toList();
    }

    private ResultFolder resultFolder(List<ReportFormat> wanted) {
        ResultFolder folder =
                out == null ? ResultFolder.fresh(workingFolder, force) : new ResultFolder(workingFolder.resolve(out));
        folder.closed().ifPresent(closed -> {
            throw pages.work().wrong("nothing may be written in '" + closed + "'; name another folder with --out");
        });
        if (!force) {
            folder.firstInTheWay(wanted).ifPresent(file -> {
                throw pages.work()
                        .wrong("'" + file + "' is there already; name another folder with --out, or add --force");
            });
        }
        return folder;
    }
}
