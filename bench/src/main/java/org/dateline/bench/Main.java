package org.dateline.bench;

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
        subcommands = {RunCommand.class},
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
        return new CommandLine(new Main()).setExecutionExceptionHandler(failures());
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
            failure.printStackTrace(command.getErr());
            return FAILED;
        };
    }
}
