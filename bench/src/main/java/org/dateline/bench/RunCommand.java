package org.dateline.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run TASK DATA}: measures one task, prints its table and, where asked, writes its JSON. */
@Command(name = "run", description = "Measures one task on data.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli, as are the parameters below
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TASK", description = "One of the tasks listed below.")
    @SuppressWarnings("NullAway.Init")
    private String taskName;

    @Parameters(index = "1", paramLabel = "DATA", description = "A file or folder in the task's format.")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the result there, as JSON.")
    private @Nullable Path json;

    @Option(
            names = "--as-text",
            description = "extraction and credits: turn each page into a plain-text capture first.")
    private boolean asText;

    @Option(names = "--deep", description = "statements: let the encoder help.")
    private boolean deep;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "Threads (default: 1).")
    private int threads;

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "1000",
            description = "fuzz only: pages (default: 1000).")
    private int pages;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "fuzz only: the seed (default: 1).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        Task task = Task.named(taskName).orElseThrow(() -> usage("unknown task '" + taskName + "'; " + known()));
        Options options = checkedOptions(task);
        Meter meter = new Meter();
        Outcome outcome = task.measure().run(data, options, meter);
        Result result = Result.of(task, data.toString(), outcome, meter);
        spec.commandLine().getOut().print(Table.of(result, outcome.notes()));
        spec.commandLine().getOut().flush();
        if (json != null) {
            write(result, json);
        }
        return 0;
    }

    static void write(Result result, Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(result) + "\n");
    }

    private Options checkedOptions(Task task) {
        if (!Files.exists(data)) {
            throw usage("no such file or folder: " + data);
        }
        if (asText && task != Task.EXTRACTION && task != Task.CREDITS) {
            throw usage("--as-text is an option of extraction and credits");
        }
        if (deep && task != Task.STATEMENTS) {
            throw usage("--deep is an option of statements");
        }
        if (threads < 1) {
            throw usage("--threads must be at least 1");
        }
        if (pages < 1) {
            throw usage("--pages must be at least 1");
        }
        return new Options(asText, deep, threads, pages, seed);
    }

    /** What each task reads, by name, for the help. */
    static Map<String, String> tasks() {
        Map<String, String> tasks = new LinkedHashMap<>();
        for (Task task : Task.values()) {
            tasks.put(task.label(), task.data());
        }
        return tasks;
    }

    private static String known() {
        return Arrays.stream(Task.values()).map(Task::label).collect(Collectors.joining(", ", "known: ", ""));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
