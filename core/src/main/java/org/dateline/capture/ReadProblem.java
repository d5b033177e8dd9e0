package org.dateline.capture;

import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;

/** Why a file or a record could not be read on, on its way up to where its location is known. */
final class ReadProblem extends IOException {
    private static final long serialVersionUID = 1L;

    private final Skipped.Reason reason;

    ReadProblem(Skipped.Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** The problem that an exception of a library stands for. */
    static ReadProblem of(Exception e) {
        return switch (e) {
            case ReadProblem problem -> problem;
            case EOFException end ->
                new ReadProblem(Skipped.Reason.TRUNCATED, end.getMessage() == null ? "" : end.getMessage());
            default -> new ReadProblem(Skipped.Reason.MALFORMED, message(e));
        };
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    Skipped.Reason reason() {
        return reason;
    }

    String detail() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    Skipped at(Location location) {
        return new Skipped(location, reason, detail());
    }
}
