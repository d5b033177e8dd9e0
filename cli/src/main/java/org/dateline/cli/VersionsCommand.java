package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Progress;
import org.dateline.Recaptures;
import org.dateline.report.VersionsReport;
import org.dateline.version.PageHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline versions}: what changed in an article from one capture to the next. */
@Command(
        name = "versions",
        description = "Shows what changed in articles that were captured more than once: paragraphs added, removed, "
                + "changed and moved, with their places and both times of capture, side by side.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Every page in a folder whose words changed between captures:",
            "    dateline versions captures/",
            "  One address among the captures of a crawl (http or https, www and tracking parameters do not count):",
            "    dateline versions https://news.example/a/1 crawl-1.warc.gz crawl-2.warc.gz",
            "  One saved page; its other captures are looked for in its folder:",
            "    dateline versions captures/monday.html",
            "  The same, looked for elsewhere, as data for other programs:",
            "    dateline versions monday.html archive/ --format json",
            "",
            "Captures are of one article when their pages have one address and their texts are alike. The address is "
                    + "the one that the page names as its own, else the one it was captured from; that and the time of "
                    + "capture come from the archive, or from a captures.csv with the columns "
                    + "file,url,captured,published,outlet. Pages without an address are compared with nothing.",
            "",
            "Words that are gone and new are coloured on a terminal and bracketed [-so-] and {+so+} elsewhere or where "
                    + "NO_COLOR is set. COLUMNS sets the width."
        })
final class VersionsCommand implements Callable<Integer> {

    /** What the command asks of the core. */
    @FunctionalInterface
    interface Source {
        /**
         * Reads the captures beneath {@code paths} and compares them.
         *
         * @throws IOException if a path can't be read at all
         */
        Recaptures versions(List<Path> paths, int threads, Progress progress) throws IOException;
    }

    private final Source source;
    private final Display display;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private WorkOptions work;

    @Parameters(
            index = "0",
            paramLabel = "URL-or-FILE",
            description = "Whose versions: an address, or a file or folder with captures of it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String asked;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "Where to look for captures: files, folders and archives. For a file it may be left out: "
                    + "then its folder is looked through.")
    @SuppressWarnings("FieldCanBeFinal") // set by picocli
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private String format = "text";

    VersionsCommand(Source source, Display display) {
        this.source = source;
        this.display = display;
    }

    @Override
    public Integer call() throws IOException {
        AskedPages question = AskedPages.of(asked);
        List<Path> where = where(question);
        check(where);
        Recaptures found = work.show(progress -> source.versions(where, work.threads(), progress));
        List<PageHistory> pages = question.among(found.versions().histories());
        List<PageHistory> shown = pages.size() == 1
                ? pages
                : pages.stream().filter(page -> page.versions() > 1).toList();
        PrintWriter out = work.out();
        if (format.equals("json")) {
            VersionsReport.json(shown, found.skipped(), out);
        } else {
            VersionsText text = new VersionsText(out, display.columns(), display.styled());
            shown.forEach(text::print);
            if (!work.isQuiet()) {
                out.println(closing(question, found.pages(), pages));
            }
        }
        out.flush();
        return WorkOptions.status(pages.isEmpty(), found.skipped());
    }

    /** Where captures are looked for: for a file alone, in its folder. */
    private List<Path> where(AskedPages question) {
        if (question.url().isPresent()) {
            if (paths.isEmpty()) {
                throw work.wrong("where are the captures of '" + asked + "'? Name files or folders behind it");
            }
            return paths;
        }
        Path file = path();
        List<Path> where = new ArrayList<>(paths);
        Path folder = file.getParent();
        where.add(!paths.isEmpty() || !Files.isRegularFile(file) ? file : folder == null ? Path.of("") : folder);
        return where;
    }

    private Path path() {
        try {
            return Path.of(asked);
        } catch (InvalidPathException e) {
            throw work.wrong("neither an address nor the name of a file: '" + asked + "'");
        }
    }

    private void check(List<Path> where) {
        work.check(where);
        if (!format.equals("text") && !format.equals("json")) {
            throw work.wrong("--format knows text and json, not '" + format + "'");
        }
    }

    private String closing(AskedPages question, int read, List<PageHistory> pages) {
        long changed = pages.stream().filter(page -> page.versions() > 1).count();
        if (!pages.isEmpty()) {
            return "Pages read: " + read + "; addresses: " + pages.size() + "; with more than one version: " + changed;
        }
        String name = Terminal.safe(question.text());
        return question.url().isPresent()
                ? "No capture of " + name + " among the pages read: " + read
                : "No article with a known address in " + name + "; pages read: " + read;
    }
}
