package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Query;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which pages a command reads to the end, and how. */
final class PagesOptions {
    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private WorkOptions work;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files, folders and archives: HTML, text, MHTML, WARC, ARC, WACZ, RSS, Atom, JSON Feed, ninjs, "
                            + "NewsML-G2; also packed with gzip or zstd.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> paths;

    @Option(
            names = "--deep",
            order = 80,
            description = "Let a transformer encoder help to find statements: more of them and more exact, at about a "
                    + "third of the speed.")
    private boolean deep;

    WorkOptions work() {
        return work;
    }

    /** Refuses what can't be read. */
    void check() {
        work.check(paths);
    }

    Chronology read(Pipeline pipeline, Query query, Optional<LocalDate> asOf) throws IOException {
        check();
        Pipeline.Request request = new Pipeline.Request(paths, query, asOf, work.threads(), deep);
        return work.show(progress -> pipeline.chronology(request, progress));
    }

    /** The exit status for what was read. */
    static int status(Chronology chronology) {
        return WorkOptions.status(chronology.articles().isEmpty(), chronology.skipped());
    }
}
