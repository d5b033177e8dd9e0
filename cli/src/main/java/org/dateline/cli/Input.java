package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.capture.Skipped;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What every command that reads pages checks before, and says after. */
final class Input {
    private Input() {}

    /** Refuses a path where nothing is, and a number of threads that nothing can work on. */
    static void check(CommandSpec spec, List<Path> paths, int threads) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "there is no file or folder '" + path + "'");
            }
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 on, not " + threads);
        }
    }

    /** @param nothing whether no input could be used */
    static ExitCode exitCode(boolean nothing, List<Skipped> skipped) {
        if (nothing) {
            return ExitCode.NOTHING;
        }
        boolean defect = skipped.stream().anyMatch(one -> one.reason().kind() == Skipped.Kind.DEFECT);
        return defect ? ExitCode.SKIPPED : ExitCode.DONE;
    }
}
