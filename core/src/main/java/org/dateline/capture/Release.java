package org.dateline.capture;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a news agency's item says of when and whether it may be published.
 *
 * <p>An item under embargo is let pass only where it is known that the embargo is over: the as-of date lies behind its
 * day, or the item was captured, or its version made, at its end or later. No clock is asked, so that the same captures
 * give the same result next year; an embargo that ends at a time that is not stated, or at none that can be read, is
 * never taken for over.
 *
 * @param status the publishing status, without the name of its vocabulary; empty for usable
 * @param embargoed until when it is embargoed, as it stands there, perhaps with nothing in it; empty without an embargo
 * @param version when this version was made, as it stands there
 */
record Release(Optional<String> status, Optional<String> embargoed, Optional<String> version) {
    /**
     * Why the item may not be used, if it may not.
     *
     * @param asOf the date that the reader's question is asked as of
     * @param captured when the item was captured
     */
    Optional<ReadProblem> hindrance(Optional<LocalDate> asOf, Optional<Instant> captured) {
        String known = status.orElse("usable").strip().toLowerCase(Locale.ROOT);
        return switch (known) {
            case "usable" -> embargoed.flatMap(end -> embargo(end.strip(), asOf, captured));
            case "canceled", "cancelled" -> problem(Skipped.Reason.CANCELLED, "its publishing status is " + known);
            case "withheld" -> problem(Skipped.Reason.WITHHELD, "its publishing status is withheld");
            default ->
                problem(Skipped.Reason.WITHHELD, "its publishing status is none that the standard has: " + known);
        };
    }

    /** Whether it is said that the item, in all its versions, is no longer to be used. */
    boolean isCancelled() {
        return status.map(s -> s.strip().toLowerCase(Locale.ROOT))
                .filter(s -> s.equals("canceled") || s.equals("cancelled"))
                .isPresent();
    }

    private Optional<ReadProblem> embargo(String end, Optional<LocalDate> asOf, Optional<Instant> captured) {
        Optional<Instant> until = Dates.lastMoment(end);
        if (until.isEmpty()) {
            return problem(
                    Skipped.Reason.EMBARGOED,
                    end.isEmpty() ? "until a time that is not stated" : "until a time that can't be read: " + end);
        }
        boolean over = asOf.filter(day(end)::isBefore).isPresent()
                || Stream.of(captured, version.flatMap(Dates::firstMoment))
                        .flatMap(Optional::stream)
                        .anyMatch(moment -> !moment.isBefore(until.get()));
        return over
                ? Optional.empty()
                : problem(
                        Skipped.Reason.EMBARGOED,
                        "until " + end + "; neither its capture nor its version is known to be later, and no as-of date"
                                + " after that day is given");
    }

    /** The day that the end lies on, by its writer's clock. */
    private static LocalDate day(String end) {
        try {
            return LocalDate.parse(end.substring(0, Math.min(10, end.length())));
        } catch (DateTimeException e) {
            return LocalDate.MAX;
        }
    }

    private static Optional<ReadProblem> problem(Skipped.Reason reason, String detail) {
        return Optional.of(new ReadProblem(reason, detail));
    }
}
