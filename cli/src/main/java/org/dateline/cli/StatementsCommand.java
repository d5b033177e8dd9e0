package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.report.Listing;
import org.dateline.statement.Statement;
import org.dateline.statement.StatementQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline statements}: who said what, through whom. */
@Command(
        name = "statements",
        description = "Lists what captured news pages attribute to someone: the words, who said them, the outlets that "
                + "they came through, the kind of speech act, when it was said, and the place in the page.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Everything that anybody says in the samples:",
            "    dateline statements samples",
            "  What one person promised, and threatened:",
            "    dateline statements clippings/ --by Stannow --kind promise,threat",
            "  What a news agency passed on, as data for other programs:",
            "    dateline statements crawl.warc.gz --through Kestpress --format jsonl",
            "  What was said in a week about one subject:",
            "    dateline statements clippings/ --about dam --from 2023-02-06 --to 2023-02-12",
            "  A table for a spreadsheet:",
            "    dateline statements clippings/ --format csv > statements.csv",
            "",
            "Who: \"origin not stated\" is what a page says in so many words (\"is said to have\", \"reportedly\"); behind "
                    + "the arrow stand the outlets that the words came through before this page. At: code points of the "
                    + "article's text. A copy of an article is read once."
        })
final class StatementsCommand implements Callable<Integer> {
    private final Pipeline pipeline;
    private final Display display;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ListOptions list;

    @Option(names = "--by", paramLabel = "NAME", description = "Only what this speaker said: a name or a part of one.")
    private @Nullable String by;

    @Option(names = "--through", paramLabel = "NAME", description = "Only what came through this outlet.")
    private @Nullable String through;

    @Option(
            names = "--about",
            paramLabel = "WORDS",
            description = "Only statements whose words have all these, in any inflection.")
    private @Nullable String about;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "One or several of assertion, denial, accusation, promise, threat, demand, offer, deadline, "
                    + "prediction, question, refusal.")
    private List<String> kinds = List.of();

    StatementsCommand(Pipeline pipeline, Display display) {
        this.pipeline = pipeline;
        this.display = display;
    }

    @Override
    public Integer call() throws IOException {
        StatementQuery query = new StatementQuery(
                Optional.ofNullable(by),
                Optional.ofNullable(through),
                Optional.ofNullable(about),
                list.chosen("--kind", kinds, Statement.Kind.class),
                list.days());
        return list.list(
                pipeline, Optional.empty(), display, "Statements", chronology -> Listing.statements(chronology, query));
    }
}
