package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
import org.dateline.time.Days;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that list things have in common: where they read, how they print, and their exit status. */
final class ListOptions {
    /** The forms of a list. */
    private enum Format {
        TABLE,
        JSONL,
        CSV
    }

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private PagesOptions pages;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DaysOptions days;

    @Option(names = "--format", order = 70, paramLabel = "FORMAT", description = "table, jsonl or csv. Default: table.")
    private String format = "table";

    /** The days that are asked for. */
    Days days() {
        return days.days();
    }

    /** The constants that a user named, in lower case with hyphens; none for none. */
    <E extends Enum<E>> Set<E> chosen(String option, List<String> names, Class<E> type) {
        Set<E> chosen = new HashSet<>();
        for (String name : names) {
            chosen.add(Arrays.stream(type.getEnumConstants())
                    .filter(constant -> label(constant).equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> pages.work().wrong(option + " knows " + labels(type) + ", not '" + name + "'")));
        }
        return chosen;
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String labels(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(ListOptions::label).collect(Collectors.joining(", "));
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
        Chronology chronology = pages.read(pipeline, Query.everything(), asOf);
        Listing<?> listing = contents.of(chronology);
        PrintWriter out = pages.work().out();
        switch (wanted) {
            case TABLE -> new TextTable(display, out).print(listing.headings(), listing.pages());
            case JSONL -> listing.jsonLines(out);
            case CSV -> listing.csv(out);
        }
        out.flush();
        if (!pages.work().isQuiet()) {
            closing(
                    things,
                    listing,
                    chronology,
                    wanted == Format.TABLE ? out : pages.work().err());
        }
        return PagesOptions.status(chronology);
    }

    /** Beneath a table, or beside data that goes to another program. */
    private static void closing(String things, Listing<?> listing, Chronology chronology, PrintWriter to) {
        String untimed = listing.untimed() == 0 ? "" : " (and " + listing.untimed() + " without a known time)";
        to.println(things + ": " + listing.size() + untimed + "; articles: "
                + chronology.articles().size() + "; pages read: " + chronology.pages() + ", skipped: "
                + chronology.skipped().size());
        SummaryText.skipped(chronology.skipped(), to);
        to.flush();
    }
}
