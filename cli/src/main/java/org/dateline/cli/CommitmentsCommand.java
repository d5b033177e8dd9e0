package org.dateline.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.commitment.Commitment;
import org.dateline.commitment.CommitmentQuery;
import org.dateline.report.Listing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline commitments}: promises, threats, demands, offers and deadlines, and what came of them. */
@Command(
        name = "commitments",
        description =
                "Lists the promises, threats, demands, offers and deadlines that captured news pages tell of: who, "
                        + "to whom, what, due when, on what condition, and what came of it, with the words that show it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  The whole ledger of the samples:",
            "    dateline commitments samples",
            "  What should have happened by a day, and of which no page tells an outcome:",
            "    dateline commitments clippings/ --overdue --as-of 2023-04-01",
            "  What one government promised or threatened and did not do:",
            "    dateline commitments clippings/ --by Orlan --kind promise,threat --status broken,passed-unmet",
            "  A table for a spreadsheet:",
            "    dateline commitments clippings/ --format csv > commitments.csv",
            "",
            "kept, broken, withdrawn and passed-unmet rest on words of a page, which are shown. overdue is arithmetic: the "
                    + "due day lies before the day of --as-of, and no page tells of an outcome. All else is open."
        })
final class CommitmentsCommand implements Callable<Integer> {
    private final Pipeline pipeline;
    private final Display display;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ListOptions list;

    @Option(names = "--by", paramLabel = "NAME", description = "Only what this party committed to, or asked for.")
    private @Nullable String by;

    @Option(
            names = "--about",
            paramLabel = "WORDS",
            description = "Only commitments told in words that have all these, in any inflection.")
    private @Nullable String about;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "One or several of promise, threat, demand, offer, deadline.")
    private List<String> kinds = List.of();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "One or several of open, kept, broken, withdrawn, passed-unmet, overdue.")
    private List<String> statuses = List.of();

    @Option(names = "--overdue", description = "The same as --status overdue.")
    private boolean overdue;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description =
                    "The day that \"overdue\" is reckoned by, such as 2023-04-01. Default: the latest publication.")
    private @Nullable LocalDate asOf;

    CommitmentsCommand(Pipeline pipeline, Display display) {
        this.pipeline = pipeline;
        this.display = display;
    }

    @Override
    public Integer call() throws IOException {
        List<String> wanted = new ArrayList<>(statuses);
        if (overdue) {
            wanted.add("overdue");
        }
        CommitmentQuery query = new CommitmentQuery(
                Optional.ofNullable(by),
                Optional.ofNullable(about),
                list.chosen("--kind", kinds, Commitment.Kind.class),
                list.chosen("--status", wanted, Commitment.Status.class),
                list.days());
        return list.list(
                pipeline,
                Optional.ofNullable(asOf),
                display,
                "Commitments",
                chronology -> Listing.commitments(chronology, query));
    }
}
