package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.dateline.Dateline;
import org.dateline.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command on pages that are captured, changed and captured again. */
final class VersionsCommandTest {
    private static final String FERRY = "https://strand.example/ferry";
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Ferry stays in port – The Strand</title>
            <link rel="canonical" href="ADDRESS"></head><body>
            <nav><a href="/">Front page</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
            <article><h1>Ferry stays in port</h1>
            <p>The ferry between Orlan and Saint Mavis will not sail before the spring, the harbour master said on Tuesday.</p>
            <p>Ice has closed the strait since the second week of January, and COUNT tugs were damaged in the attempt to open it.</p>
            <p>“We will not risk a crew for a timetable,” the harbour master, Ilse Varn, told reporters at the quay.</p>
            <p>Some four hundred islanders are cut off; bread and medicine are flown in twice a week, weather permitting.</p>
            </article><aside><h2>Most read</h2><ul><li><a href="/LINK">TEASER</a></li></ul></aside></body></html>
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir(factory = SpacedFolder.class)
    private Path folder;

    private Path monday;

    @BeforeEach
    void capture() throws IOException {
        monday = Files.writeString(folder.resolve("monday.html"), page(FERRY, "two", "1", "Bakers win"));
        Files.writeString(folder.resolve("tuesday.html"), page(FERRY, "two", "2", "Snow is late"));
        Files.writeString(folder.resolve("friday.html"), page(FERRY, "\u001B[2Jthree", "3", "Tax is due"));
        Files.writeString(folder.resolve("other.html"), page("https://strand.example/b", "nine", "1", "Bakers win"));
        Files.writeString(folder.resolve("captures.csv"), """
                file,url,captured
                monday.html,http://www.strand.example/ferry?utm_source=mail,2031-02-03T08:00:00Z
                tuesday.html,,2031-02-04T08:00:00Z
                friday.html,,2031-02-07T08:00:00Z
                other.html,,2031-02-07T08:00:00Z
                """);
    }

    private static String page(String address, String count, String link, String teaser) {
        return PAGE.replace("ADDRESS", address)
                .replace("COUNT", count)
                .replace("LINK", link)
                .replace("TEASER", teaser);
    }

    private int run(int columns, String... args) {
        VersionsCommand.Source source = (paths, threads, progress) ->
                Dateline.with(Settings.defaults().withThreads(threads)).versions(paths, progress);
        CommandLine line = Main.configured(new CommandLine(new VersionsCommand(source, new Display(columns, false))));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }

    @Test
    void aFolderShowsThePagesWhoseWordsChanged() {
        assertThat(run(110, folder.toString())).isEqualTo(ExitCode.DONE.status());
        assertThat(out.toString())
                .contains(
                        "strand.example/ferry",
                        "1. captured 3 February 2031, 08:00 UTC, and last 4 February 2031, 08:00 UTC (2 captures)",
                        "2. captured 7 February 2031, 08:00 UTC",
                        "1 changed. The page states no time of change.",
                        "and [-two-] tugs",
                        "{+[2Jthree+} tugs",
                        "Pages read: 4; addresses: 2; with more than one version: 1")
                .doesNotContain("\u001B", "strand.example/b", "Most read");
        assertThat(out.toString().lines().filter(line -> line.contains("│")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.indexOf('│')).isEqualTo(54));
    }

    @Test
    void aNarrowTerminalShowsOneBeneathTheOther() {
        run(50, folder.toString(), "--quiet");
        assertThat(out.toString()).doesNotContain("│").contains("- Version 1", "+ Version 2", "[-two-]");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileIsLookedForInItsFolderAndAnAddressWhereTheUserSays() {
        assertThat(run(100, monday.toString())).isEqualTo(ExitCode.DONE.status());
        assertThat(out.toString()).contains("[-two-]").doesNotContain("strand.example/b");
        out.getBuffer().setLength(0);
        assertThat(run(100, "http://strand.example/ferry/#top", folder.toString()))
                .isEqualTo(ExitCode.DONE.status());
        assertThat(out.toString()).contains("[-two-]");
        out.getBuffer().setLength(0);
        assertThat(run(100, folder.resolve("other.html").toString(), folder.toString()))
                .isEqualTo(ExitCode.DONE.status());
        assertThat(out.toString())
                .as("a page of one version is shown where it alone was asked for")
                .contains("strand.example/b", "with more than one version: 0");
    }

    @Test
    void dataForOtherPrograms() throws IOException {
        run(100, folder.toString(), "--format", "json");
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.path("format").asText()).isEqualTo("dateline-versions");
        JsonNode article = json.path("histories").path(0).path("articles").path(0);
        assertThat(article.path("versions")).hasSize(2);
        assertThat(article.path("versions").path(0).path("captures")).hasSize(2);
        JsonNode revision = article.path("revisions").path(0);
        assertThat(revision.path("notice").asText()).isEqualTo("not-stated");
        JsonNode change = revision.path("changes").path(0);
        String text =
                article.path("versions").path(0).path("article").path("text").asText();
        JsonNode removed = change.path("removed").path(0);
        assertThat(text.substring(
                        removed.path("start").asInt(), removed.path("end").asInt()))
                .isEqualTo("two");
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        assertThat(run(100, "https://strand.example/none", folder.toString())).isEqualTo(ExitCode.NOTHING.status());
        assertThat(out.toString()).contains("No capture of https://strand.example/none");
        assertThat(run(100, FERRY)).isEqualTo(ExitCode.USAGE.status());
        assertThat(err.toString()).contains("Name files or folders behind it");
        assertThat(run(100, folder.resolve("none.html").toString())).isEqualTo(ExitCode.USAGE.status());
        assertThat(run(100, folder.toString(), "--format", "xml")).isEqualTo(ExitCode.USAGE.status());
        Files.writeString(folder.resolve("empty.html"), "");
        assertThat(run(100, folder.toString())).isEqualTo(ExitCode.SKIPPED.status());
    }

    @Test
    void theHelpTeaches() {
        assertThat(run(100, "--help")).isZero();
        assertThat(out.toString()).contains("URL-or-FILE", "Examples:", "NO_COLOR", "Exit codes:");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, 100, false",
                "80, -, -, 80, false",
                "-, 132, true, 132, true",
                "80, 132, true, 80, true",
                "wide, 132, true, 132, true",
                "3, -, -, 20, false",
                "0, -, -, 100, false",
            })
    void theDisplayIsAsTheUserOrTheLauncherSays(
            String variable, String launcher, String output, int columns, boolean styled) {
        Properties properties = new Properties();
        if (launcher != null) {
            properties.setProperty("dateline.columns", launcher);
        }
        if (output != null) {
            properties.setProperty("dateline.output", output);
        }
        Map<String, String> environment = variable == null ? Map.of() : Map.of("COLUMNS", variable);
        assertThat(Display.of(environment, properties)).isEqualTo(new Display(columns, styled));
        assertThat(Display.of(Map.of("NO_COLOR", "1"), properties).styled()).isFalse();
    }
}
