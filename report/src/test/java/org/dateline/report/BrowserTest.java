package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.chronology.Chronology;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page in a real browser, where Chromium or Chrome is on the path: its own script and style are let in by its Content
 * Security Policy, nothing else is, and the script runs to its end. Skipped elsewhere.
 */
final class BrowserTest {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    private Path folder;

    private static List<Chronology> chronologies() {
        return List.of(Affair.chronology(), Hostile.of("</script><img src=x onerror=alert(1)>", "https://a.example/"));
    }

    @ParameterizedTest
    @MethodSource("chronologies")
    void thePageRunsItsOwnScriptAndNoOther(Chronology chronology) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeThat(browser).as("a browser on the path: " + BROWSERS).isPresent();
        Path page = folder.resolve("page.html");
        Files.writeString(page, Written.as(ReportFormat.HTML, chronology, ReportOptions.whole()));
        Path dumped = folder.resolve("dumped.html");
        Path messages = folder.resolve("messages.txt");
        Process process = new ProcessBuilder(
                        browser.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        page.toUri() + "#chronology")
                .redirectOutput(dumped.toFile())
                .redirectError(messages.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        assumeThat(ended).as("the browser ended by itself").isTrue();
        Document shown = Jsoup.parse(Files.readString(dumped));
        assertThat(shown.select("html.scripted")).hasSize(1);
        assertThat(shown.select(".entry blockquote.clickable")).isNotEmpty();
        assertThat(Files.readAllLines(messages))
                .noneMatch(line -> line.contains("Content Security Policy") || line.contains("Uncaught"));
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(place -> BROWSERS.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
