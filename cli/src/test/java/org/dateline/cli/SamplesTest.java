package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.Dateline;
import org.dateline.Progress;
import org.dateline.Settings;
import org.dateline.chronology.Chronology;
import org.dateline.report.ReportFormat;
import org.dateline.report.ReportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples, the whole way: what they must give, to the byte, on any number of threads and in any order. */
class SamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("dateline.root"));

    @TempDir
    private Path folder;

    /** Renewed by the command that samples/README.md names; a change here is a change that users see. */
    @ParameterizedTest
    @ValueSource(strings = {"chronology.md", "chronology.csv"})
    void giveTheExpectedChronology(String file) throws Exception {
        run("chronology", "samples", "--format", "md,csv", "--out", folder.toString(), "--force");
        assertThat(folder.resolve(file)).content(StandardCharsets.UTF_8).isEqualTo(Files.readString(expected(file)));
    }

    @Test
    void givesTheSameOnAnyNumberOfThreadsAndInAnyOrder() throws IOException {
        Path affair = ROOT.resolve("samples/saltmarsh-talks");
        List<Path> paths = List.of(
                affair.resolve("html"), affair.resolve("archive"), affair.resolve("feeds"), affair.resolve("text"));
        String one = json(Settings.defaults().withThreads(1), paths);
        assertThat(json(Settings.defaults().withThreads(4), paths)).isEqualTo(one);
        assertThat(json(Settings.defaults().withThreads(3), paths.reversed())).isEqualTo(one);
    }

    private static String json(Settings settings, List<Path> paths) throws IOException {
        Chronology chronology = Dateline.with(settings).chronology(paths, Progress.SILENT);
        StringWriter json = new StringWriter();
        ReportFormat.JSON.write(chronology, new ReportOptions(true), json);
        return json.toString();
    }

    private static Path expected(String file) {
        return ROOT.resolve("samples/expected").resolve(file);
    }

    /** As a process of its own, in the folder that the README's command is given in: paths are part of the result. */
    private static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isEqualTo(ExitCode.DONE.status());
    }
}
