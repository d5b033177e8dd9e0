package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Progress;
import org.dateline.article.Article;
import org.dateline.article.Basis;
import org.dateline.article.Stated;
import org.dateline.capture.Location;
import org.dateline.capture.Skipped;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Query;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.time.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command in process, on a pipeline that gives what a test puts in. */
final class ChronologyCommandTest {
    private static final Skipped EMPTY = new Skipped(Location.of("a.html"), Skipped.Reason.EMPTY, "");
    private static final Skipped FRONT = new Skipped(Location.of("b.html"), Skipped.Reason.SECTION_FRONT, "9 links");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Pipeline.Request> requests = new ArrayList<>();

    @TempDir(factory = SpacedFolder.class)
    private Path folder;

    private Path page;
    private Pipeline pipeline = (request, progress) -> chronology(request.query(), List.of(article()), List.of());

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("page.html"), "<p>Invented.");
    }

    private int run(String... args) {
        Pipeline recording = (request, progress) -> {
            requests.add(request);
            progress.began(Progress.Stage.READING_CAPTURES, 1);
            return pipeline.chronology(request, progress);
        };
        CommandLine line = Main.configured(new CommandLine(new ChronologyCommand(recording, folder)));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }

    private static Chronology chronology(Query query, List<Article> articles, List<Skipped> skipped) {
        return new Chronology(
                query,
                Optional.empty(),
                articles.size() + skipped.size(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                articles,
                List.of(),
                List.of(),
                skipped,
                List.of());
    }

    private static Article article() {
        CaptureId id = new CaptureId("c-0123456789abcdef");
        return new Article(
                id,
                Location.of("page.html"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Stated.of("Invented", Basis.META)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SourceText.verbatim(id, "Invented."),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void writesAPageIntoAFreshFolderAndSaysWhere() throws IOException {
        assertThat(run(page.toString())).isEqualTo(ExitCode.DONE.status());
        Path result = folder.resolve("dateline-out/chronology.html");
        assertThat(Files.readString(result)).contains("<!DOCTYPE html>");
        assertThat(out.toString()).contains("Articles:      1", "Result: " + result);
        assertThat(err.toString()).contains("Reading captures: 1");
        try (var files = Files.list(result.getParent())) {
            assertThat(files).containsExactly(result);
        }
    }

    @Test
    void neverWritesOverAnEarlierResult() throws IOException {
        run(page.toString());
        Files.writeString(folder.resolve("dateline-out/chronology.html"), "mine");
        run(page.toString());
        run(page.toString());
        assertThat(folder.resolve("dateline-out/chronology.html")).hasContent("mine");
        assertThat(folder.resolve("dateline-out-2/chronology.html")).exists();
        assertThat(folder.resolve("dateline-out-3/chronology.html")).exists();
    }

    @Test
    void aNamedFolderIsWrittenOverByForceAlone() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Path result = Files.writeString(mine.resolve("chronology.html"), "mine");
        assertThat(run(page.toString(), "--out", mine.toString())).isEqualTo(ExitCode.USAGE.status());
        assertThat(result).hasContent("mine");
        assertThat(requests).isEmpty();
        assertThat(err.toString()).contains("is there already", "--force");
        assertThat(run(page.toString(), "--out", mine.toString(), "--force")).isEqualTo(ExitCode.DONE.status());
        assertThat(Files.readString(result)).contains("<!DOCTYPE html>");
    }

    @Test
    void writesEachFormatOnce() {
        assertThat(run(page.toString(), "--format", "html,json,jsonl,csv,md,csv"))
                .isEqualTo(ExitCode.DONE.status());
        for (String end : List.of("html", "json", "jsonl", "csv", "md")) {
            assertThat(folder.resolve("dateline-out/chronology." + end)).isNotEmptyFile();
        }
    }

    @Test
    void handsOnWhatIsAsked() {
        run(
                page.toString(),
                "--about",
                "gate",
                "--from",
                "2031-01-02",
                "--to",
                "2031-02-03",
                "--actor",
                "Varn",
                "--as-of",
                "2031-03-04",
                "--threads",
                "3",
                "--deep");
        assertThat(requests)
                .containsExactly(new Pipeline.Request(
                        List.of(page),
                        new Query(
                                Optional.of("gate"),
                                new Days(Optional.of(LocalDate.of(2031, 1, 2)), Optional.of(LocalDate.of(2031, 2, 3))),
                                Optional.of("Varn")),
                        Optional.of(LocalDate.of(2031, 3, 4)),
                        3,
                        true));
    }

    @Test
    void aFolderThatMayNotBeWrittenInIsFoundOutBeforeTheWork() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeThat(closed.toFile().setWritable(false) && !Files.isWritable(closed))
                .as("this user may be shut out of a folder")
                .isTrue();
        assertThat(run(page.toString(), "--out", closed.resolve("deep/result").toString()))
                .isEqualTo(ExitCode.USAGE.status());
        assertThat(err.toString()).contains("nothing may be written in '" + closed + "'");
        assertThat(requests).isEmpty();
    }

    @Test
    void noTextReachesTheReport() throws IOException {
        run(page.toString(), "--no-text", "--format", "json");
        assertThat(Files.readString(folder.resolve("dateline-out/chronology.json"), StandardCharsets.UTF_8))
                .doesNotContain("\"text\"");
    }

    @Test
    void quietPrintsThePathAlone() {
        run(page.toString(), "--quiet");
        assertThat(out.toString().lines())
                .containsExactly(folder.resolve("dateline-out/chronology.html").toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aDefectInTheInputShowsInTheStatusAndTheSummary() {
        pipeline = (request, progress) -> chronology(request.query(), List.of(article()), List.of(EMPTY, FRONT));
        assertThat(run(page.toString())).isEqualTo(ExitCode.SKIPPED.status());
        assertThat(out.toString())
                .contains("1 × the file is empty", "a.html", "1 × a list of articles, not one", "b.html: 9 links");
    }

    @Test
    void aPageThatIsNoArticleIsNoDefect() {
        pipeline = (request, progress) -> chronology(request.query(), List.of(article()), List.of(FRONT));
        assertThat(run(page.toString())).isEqualTo(ExitCode.DONE.status());
    }

    @Test
    void noArticleAtAllHasItsOwnStatusAndStillAResult() {
        pipeline = (request, progress) -> chronology(request.query(), List.of(), List.of(EMPTY));
        assertThat(run(page.toString())).isEqualTo(ExitCode.NOTHING.status());
        assertThat(folder.resolve("dateline-out/chronology.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere.html",
                "PAGE --format pdf",
                "PAGE --from yesterday",
                "PAGE --from 2031-02-02 --to 2031-02-01",
                "PAGE --threads 0",
                "PAGE --colour",
                ""
            })
    void wrongUsageIsToldInALine(String command) {
        String[] args = command.isEmpty() ? new String[0] : command.split(" ");
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].equals("PAGE") ? page.toString() : args[i];
        }
        assertThat(run(args)).isEqualTo(ExitCode.USAGE.status());
        assertThat(err.toString()).startsWith("dateline: ").contains("--help").doesNotContain("\tat ");
        assertThat(folder.resolve("dateline-out")).doesNotExist();
    }

    @Test
    void aFailureIsOneLineAndWithDebugATrace() {
        pipeline = (request, progress) -> {
            throw new IllegalStateException("the gate \u001B[31m is shut");
        };
        assertThat(run(page.toString())).isEqualTo(ExitCode.FAILED.status());
        assertThat(err.toString())
                .contains("a defect in the program: the gate ?[31m is shut")
                .doesNotContain("\tat ", "\u001B");
        assertThat(run(page.toString(), "--debug")).isEqualTo(ExitCode.FAILED.status());
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void helpTeachesWithExamplesAndNamesTheExitCodes() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE.status());
        String help = out.toString().replaceAll("\\s+", " ");
        assertThat(help).contains("Examples:", "dateline chronology samples", "captures.csv", "--as-of");
        for (ExitCode code : ExitCode.values()) {
            assertThat(help).contains(code.status() + " " + code.meaning());
        }
    }
}
