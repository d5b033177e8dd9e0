package org.dateline.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.time.Days;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The days that are asked for. */
final class DaysOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--from",
            order = 40,
            paramLabel = "DAY",
            description =
                    "Only from this day on, such as 2023-02-14: the day that a line tells of, that a statement was "
                            + "said on, or that a commitment is due on. What has no known time is left out.")
    private @Nullable LocalDate from;

    @Option(names = "--to", order = 41, paramLabel = "DAY", description = "Only up to this day, included.")
    private @Nullable LocalDate to;

    Days days() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to (" + to + ") lies before --from (" + from + ")");
        }
        return new Days(Optional.ofNullable(from), Optional.ofNullable(to));
    }
}
