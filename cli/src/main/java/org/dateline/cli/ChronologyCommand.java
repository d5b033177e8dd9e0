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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "    dateline chronology clippings/ --actor \"Maren Stannow\" --from 2023-01-01 --to 2023-03-31",
            "  A page to pass on, without the articles' texts:",
            "    dateline chronology clippings/ --about \"prisoner exchange\" --no-text",
            "",
            "What is known of pages from outside (their URL, date of publication, outlet) is read from a "
                    + "captures.csv in their folder, with the columns file,url,captured,published,outlet."
        })
final class ChronologyCommand implements Callable<Integer> {
    private final Pipeline pipeline;
    private final Path workingFolder;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files, folders and archives: HTML, text, MHTML, WARC, ARC, WACZ, RSS, Atom, JSON Feed, ninjs, "
                            + "NewsML-G2; also packed with gzip or zstd.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> paths;

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

    @Option(names = "--from", paramLabel = "DAY", description = "Only from this day on, such as 2023-02-14.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only up to this day, included.")
    private @Nullable LocalDate to;

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

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--deep", description = Pipeline.DEEP)
    private boolean deep;

    @Option(names = "--quiet", description = "Print the result's path alone.")
    private boolean quiet;

    @Option(names = "--force", description = "Replace files of an earlier result.")
    private boolean force;

    @Option(names = "--debug", description = "On a failure, print where in the program it happened.")
    @SuppressWarnings("UnusedVariable") // read by Failures through picocli
    private boolean debug;

    /** @param workingFolder where a default result goes */
    ChronologyCommand(Pipeline pipeline, Path workingFolder) {
        this.pipeline = pipeline;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        List<ReportFormat> wanted = formats();
        Pipeline.Request request = request();
        ResultFolder folder = resultFolder(wanted);
        Chronology chronology;
        try (ProgressDisplay progress =
                ProgressDisplay.of(quiet, spec.commandLine().getErr())) {
            chronology = pipeline.chronology(request, progress);
        }
        List<Path> written = folder.write(chronology, wanted, new ReportOptions(!noText));
        PrintWriter terminal = spec.commandLine().getOut();
        if (!quiet) {
            SummaryText.print(chronology, terminal);
        }
        written.forEach(file -> terminal.println(quiet ? file.toString() : "Result: " + file));
        terminal.flush();
        return Input.exitCode(chronology.articles().isEmpty(), chronology.skipped())
                .status();
    }

    private List<ReportFormat> formats() {
        return formats.stream()
                .map(String::strip)
                .distinct()
                .map(id -> ReportFormat.of(id)
                        .orElseThrow(() -> wrong("--format knows html, json, jsonl, csv and md, not '" + id + "'")))
                .toList();
    }

    private Pipeline.Request request() {
        Input.check(spec, paths, threads);
        return new Pipeline.Request(paths, query(), Optional.ofNullable(asOf), threads, deep);
    }

    private Query query() {
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong("--to (" + to + ") lies before --from (" + from + ")");
        }
        return new Query(
                Optional.ofNullable(about),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(actor));
    }

    private ResultFolder resultFolder(List<ReportFormat> wanted) {
        ResultFolder folder =
                out == null ? ResultFolder.fresh(workingFolder, force) : new ResultFolder(workingFolder.resolve(out));
        if (!force) {
            folder.firstInTheWay(wanted).ifPresent(file -> {
                throw wrong("'" + file + "' is there already; name another folder with --out, or add --force");
            });
        }
        return folder;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
