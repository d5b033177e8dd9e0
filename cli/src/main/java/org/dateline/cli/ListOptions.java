package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Query;
import org.dateline.report.Listing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that list things have in common: where they read, how they print, and their exit status. */
final class ListOptions {
    /** The forms of a list. */
    private enum Format {
        TABLE,
        JSONL,
        CSV
    }

    @Spec(Spec.Target.MIXEE)
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

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, jsonl or csv. Default: table.")
    private String format = "table";

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--deep", description = Pipeline.DEEP)
    private boolean deep;

    @Option(names = "--quiet", description = "Print the list alone: no progress, no count.")
    private boolean quiet;

    @Option(names = "--debug", description = "On a failure, print where in the program it happened.")
    @SuppressWarnings("UnusedVariable") // read by Failures through picocli
    private boolean debug;

    /** The constants that a user named, in lower case with hyphens; none for none. */
    <E extends Enum<E>> Set<E> chosen(String option, List<String> names, Class<E> type) {
        Set<E> chosen = new HashSet<>();
        for (String name : names) {
            chosen.add(Arrays.stream(type.getEnumConstants())
                    .filter(constant -> label(constant).equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> wrong(option + " knows " + labels(type) + ", not '" + name + "'")));
        }
        return chosen;
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String labels(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(ListOptions::label).collect(Collectors.joining(", "));
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What is to be listed of a chronology, and what it is called. */
    interface Contents {
        Listing<?> of(Chronology chronology);
    }

    /** Reads, prints, and gives the exit status. */
    int list(Pipeline pipeline, Optional<LocalDate> asOf, Display display, String things, Contents contents)
            throws IOException {
        Format wanted =
                chosen("--format", List.of(format), Format.class).iterator().next();
        Input.check(spec, paths, threads);
        Pipeline.Request request = new Pipeline.Request(paths, Query.everything(), asOf, threads, deep);
        Chronology chronology;
        try (ProgressDisplay progress =
                ProgressDisplay.of(quiet, spec.commandLine().getErr())) {
            chronology = pipeline.chronology(request, progress);
        }
        Listing<?> listing = contents.of(chronology);
        PrintWriter out = spec.commandLine().getOut();
        switch (wanted) {
            case TABLE -> new TextTable(display, out).print(listing.headings(), listing.rows());
            case JSONL -> listing.jsonLines(out);
            case CSV -> listing.csv(out);
        }
        out.flush();
        if (!quiet) {
            closing(things, listing.size(), chronology, wanted == Format.TABLE);
        }
        return Input.exitCode(chronology.articles().isEmpty(), chronology.skipped())
                .status();
    }

    /** Beneath a table, or beside data that goes to another program. */
    private void closing(String things, int listed, Chronology chronology, boolean table) {
        PrintWriter to =
                table ? spec.commandLine().getOut() : spec.commandLine().getErr();
        to.println(things + ": " + listed + "; articles: "
                + chronology.articles().size() + "; pages read: " + chronology.pages() + ", skipped: "
                + chronology.skipped().size());
        SummaryText.skipped(chronology.skipped(), to);
        to.flush();
    }
}
