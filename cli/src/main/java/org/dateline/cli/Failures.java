package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells of what went wrong in one line; where in the program only with {@code --debug}. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("dateline: " + Terminal.safe(told(e)));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.USAGE.status();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        err.println("dateline: " + Terminal.safe(message(e)));
        OptionSpec debug = line.getCommandSpec().findOption("--debug");
        if (debug != null && Boolean.TRUE.equals(debug.getValue())) {
            e.printStackTrace(err);
        }
        err.flush();
        return ExitCode.FAILED.status();
    }

    private static String message(Exception e) {
        return switch (e) {
            case FileSystemException file -> "can't read or write '" + file.getFile() + "': " + reason(file);
            case IOException io -> told(io);
            default -> "a defect in the program: " + told(e) + " (add --debug to see where)";
        };
    }

    private static String told(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static String reason(FileSystemException e) {
        String reason = e.getReason();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
