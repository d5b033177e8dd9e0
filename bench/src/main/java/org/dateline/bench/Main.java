package org.dateline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Entry point of the bench. */
@Command(
        name = "bench",
        description = "Measures Dateline's stages against gold data.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:measured",
            " 1:the data is not in the task's format, or a stage failed on it",
            " 2:wrong usage: unknown task or option, or no such data",
            " 5:the stage that the task measures is not built yet",
            "10:no suitable JDK was found (said by bench/run)",
            "11:the build failed (said by bench/run)"
        })
final class Main implements Callable<Integer> {

    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int NOT_BUILT = 5;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .addSubcommand(listing(new RunCommand(), "Tasks, and what each reads:", RunCommand.tasks()))
                .addSubcommand(listing(new TrainCommand(), "Models, and what each learns from:", TrainCommand.models()))
                .setExecutionExceptionHandler(failures());
    }

    /** {@code command} with a list at the end of its help. */
    private static CommandLine listing(Object command, String heading, Map<String, String> entries) {
        CommandLine line = new CommandLine(command);
        String section = "list";
        line.getHelpSectionMap().put(section, help -> "\n" + heading + "\n" + help.createTextTable(entries));
        List<String> sections = new ArrayList<>(line.getHelpSectionKeys());
        sections.add(section);
        line.setHelpSectionKeys(sections);
        return line;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return USAGE;
    }

    private static IExecutionExceptionHandler failures() {
        return (failure, command, parsed) -> {
            if (failure instanceof NotBuilt) {
                command.getErr().println(failure.getMessage());
                return NOT_BUILT;
            }
            if (failure instanceof IOException) {
                command.getErr().println(failure.getMessage());
            } else {
                failure.printStackTrace(command.getErr());
            }
            return FAILED;
        };
    }
}
