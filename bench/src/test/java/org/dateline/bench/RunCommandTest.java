package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

final class RunCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int bench(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }

    @Test
    void anUnknownTaskIsWrongUsageAndNamesTheKnownOnes() {
        assertThat(bench("run", "weather", folder.toString())).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("unknown task 'weather'", "extraction, pages, credits, html, time");
    }

    @ParameterizedTest
    @EnumSource
    void helpListsEveryTask(Task task) {
        assertThat(bench("run", "--help")).isZero();
        assertThat(out.toString()).contains(task.label(), task.data());
    }

    @Test
    void anUnknownModelIsWrongUsage() {
        assertThat(bench("train", "weather", folder.toString(), "--out", "x")).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("unknown model 'weather'");
    }

    @Test
    void missingDataIsWrongUsage() {
        assertThat(bench("run", "time", folder.resolve("nowhere.jsonl").toString()))
                .isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("nowhere.jsonl");
    }

    @Test
    void anOptionOfAnotherTaskIsWrongUsage() {
        assertThat(bench("run", "time", folder.toString(), "--as-text")).isEqualTo(Main.USAGE);
        assertThat(bench("run", "time", folder.toString(), "--threads", "0")).isEqualTo(Main.USAGE);
        assertThat(bench("run", "time", folder.toString(), "--speed", "0")).isEqualTo(Main.USAGE);
    }

    @Test
    void dataOfAnotherFormIsAFailureThatNamesFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "{\"story\": \"a\", \"text\": \"x\"}\n{oops\n");
        assertThat(bench("run", "stories", file.toString())).isEqualTo(Main.FAILED);
        assertThat(err.toString()).contains("gold.jsonl, line 2").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aRunPrintsItsTableAndWritesItsJson() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "1", "story": "a", "published": "2021-03-01", "title": "Ferry sinks", "text": "The ferry sank."}
                {"id": "2", "story": "b", "published": null, "title": "Mayor resigns", "text": "The mayor resigned."}
                """);
        Path json = folder.resolve("result.json");
        assertThat(bench("run", "stories", file.toString(), "--json", json.toString()))
                .isZero();
        assertThat(out.toString()).startsWith("stories  " + file).contains("bcubedF1");
        JsonNode result = new JsonMapper().readTree(json.toFile());
        assertThat(result.get("items").asInt()).isEqualTo(2);
        assertThat(result.get("scores").fieldNames())
                .toIterable()
                .containsExactly("bcubedF1", "bcubedP", "bcubedR", "pairF1", "clusters");
        assertThat(result.get("scores").get("clusters").asInt()).isEqualTo(2);
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        assertThat(bench()).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("Usage: bench");
    }

    @Test
    void aStageThatIsNotBuiltHasACodeOfItsOwn() throws IOException {
        CommandLine line = Main.commandLine();
        line.setErr(new PrintWriter(err));
        CommandLine.IExecutionExceptionHandler handler = line.getExecutionExceptionHandler();
        List<Integer> codes = new ArrayList<>();
        try {
            NotBuilt.TASK.run(folder, Options.DEFAULT, new Meter());
        } catch (NotBuilt failure) {
            codes.add(code(handler, failure, line));
        }
        codes.add(code(handler, new IOException("gold.jsonl, line 3: no text"), line));
        assertThat(codes).containsExactly(Main.NOT_BUILT, Main.FAILED);
        assertThat(err.toString()).contains("not built yet", "gold.jsonl, line 3: no text");
    }

    private static int code(CommandLine.IExecutionExceptionHandler handler, Exception failure, CommandLine line) {
        try {
            return handler.handleExecutionException(failure, line, line.getParseResult());
        } catch (Exception e) {
            throw new AssertionError("the handler must not throw", e);
        }
    }

    @Test
    void aResultIsWrittenWithTheKeysOfTheContract() throws IOException {
        Meter meter = new Meter();
        assertThat(meter.time(() -> 1)).isOne();
        Result result = Result.of(Task.TIME, "gold.jsonl", new Outcome(4, 1, Map.of("valueF1", .75)), meter);
        Path file = folder.resolve("result.json");
        RunCommand.write(result, file);
        JsonNode json = new JsonMapper().readTree(Files.readString(file));
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "task", "data", "items", "skipped", "seconds", "itemsPerSecond", "peakMemoryMiB", "scores");
        assertThat(json.get("task").asText()).isEqualTo("time");
        assertThat(json.get("scores").get("valueF1").asDouble()).isEqualTo(.75);
        assertThat(json.get("itemsPerSecond").asDouble()).isPositive();
    }
}
