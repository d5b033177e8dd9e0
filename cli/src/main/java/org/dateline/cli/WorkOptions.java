package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Progress;
import org.dateline.capture.Skipped;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How every command works and what it prints beside its result. Listed behind what a command asks for. */
final class WorkOptions {
    /** Work that shows how it comes along. */
    @FunctionalInterface
    interface Work<T> {
        T with(Progress progress) throws IOException;
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--threads",
            order = 90,
            paramLabel = "N",
            description = "How many threads work. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", order = 91, description = "Print the result alone: no progress, no summary.")
    private boolean quiet;

    @Option(names = "--debug", order = 92, description = "On a failure, print where in the program it happened.")
    @SuppressWarnings("UnusedVariable") // read by Failures through picocli
    private boolean debug;

    int threads() {
        return threads;
    }

    boolean isQuiet() {
        return quiet;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Refuses a path where nothing is, and a number of threads that nothing can work on. */
    void check(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw wrong("there is no file or folder '" + path + "'");
            }
        }
        if (threads < 1) {
            throw wrong("--threads takes a number from 1 on, not " + threads);
        }
    }

    /** Works, and shows on the standard error stream how it comes along. */
    <T> T show(Work<T> work) throws IOException {
        try (ProgressDisplay progress = ProgressDisplay.of(quiet, err())) {
            return work.with(progress);
        }
    }

    /** @param nothing whether no input could be used */
    static int status(boolean nothing, List<Skipped> skipped) {
        if (nothing) {
            return ExitCode.NOTHING.status();
        }
        boolean defect = skipped.stream().anyMatch(one -> one.reason().kind() == Skipped.Kind.DEFECT);
        return (defect ? ExitCode.SKIPPED : ExitCode.DONE).status();
    }
}
