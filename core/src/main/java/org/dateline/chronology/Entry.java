package org.dateline.chronology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.claim.Claim;
import org.dateline.claim.Report;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.time.When;

/**
 * One line of a chronology: a claim and its time. It can't be built without a citation, since a claim can't.
 *
 * @param id a stable name within the chronology, such as {@code e-12}
 * @param when the time of what is told; publication never stands in for it
 * @param firstReported the earliest stated date of publication among its reports: what an undated line is sorted by
 * @param claim what is told, by whom, on which origins
 * @param captures every capture that carries it, folded copies included; sorted
 * @param story the story that it belongs to
 */
public record Entry(
        String id,
        When when,
        Optional<When.Resolved> firstReported,
        Claim claim,
        List<CaptureId> captures,
        OptionalInt story) {
    public Entry {
        captures = List.copyOf(captures);
        if (captures.isEmpty()) {
            throw new IllegalArgumentException("an entry stands in at least one capture");
        }
    }

    /** The sentences that tell it, one a report. */
    public List<Citation> citations() {
        return claim.reports().stream().map(Report::sentence).toList();
    }
}
