package org.dateline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.Dateline;
import org.dateline.Settings;
import org.dateline.capture.Limits;
import org.dateline.deep.DeepRoles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Entry point of {@code dateline}. */
@Command(
        name = "dateline",
        description = "Captured news pages in, a sourced chronology out.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n")
final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        Pipeline pipeline = (request, progress) -> {
            Settings fast = new Settings(
                    request.threads(), Limits.defaults(), request.query(), request.asOf(), Optional.empty());
            if (!request.deep()) {
                return Dateline.with(fast).chronology(request.paths(), progress);
            }
            try (DeepRoles roles = DeepRoles.english()) {
                return Dateline.with(fast.withEvidence(roles.remembered())).chronology(request.paths(), progress);
            }
        };
        VersionsCommand.Source versions = (paths, threads, progress) ->
                Dateline.with(Settings.defaults().withThreads(threads)).versions(paths, progress);
        Display display = Display.of(System.getenv(), System.getProperties());
        return configured(new CommandLine(new Main())
                .addSubcommand(new ChronologyCommand(pipeline, Path.of("")))
                .addSubcommand(new StatementsCommand(pipeline, display))
                .addSubcommand(new CommitmentsCommand(pipeline, display))
                .addSubcommand(new VersionsCommand(versions, display)));
    }

    /** With this program's exit codes and messages, for a command and those beneath it. */
    static CommandLine configured(CommandLine line) {
        line.getSubcommands().values().forEach(Main::configured);
        line.registerConverter(LocalDate.class, Main::day);
        line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
        line.getCommandSpec()
                .exitCodeOnInvalidInput(ExitCode.USAGE.status())
                .exitCodeOnExecutionException(ExitCode.FAILED.status());
        Failures failures = new Failures();
        return line.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no day such as 2023-02-14");
        }
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command? " + commands());
    }

    private String commands() {
        return String.join(", ", spec.commandLine().getSubcommands().keySet());
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(String.format(Locale.ROOT, "%2d", code.status()), code.meaning());
        }
        codes.put("10", "no suitable JDK was found (said by the launcher)");
        codes.put("11", "the build failed (said by the launcher)");
        return Collections.unmodifiableMap(codes);
    }

    /** The version that the build wrote into the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"dateline " + (version == null ? "(run from classes)" : version)};
        }
    }
}
