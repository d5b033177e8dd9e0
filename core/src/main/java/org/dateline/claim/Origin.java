package org.dateline.claim;

import java.util.List;
import org.dateline.source.CaptureId;

/**
 * One independent origin of a claim: a speaker, an outlet's own reporting, or an origin that no report states.
 *
 * @param label what to call it: the speaker and the first outlet, or "origin not stated"
 * @param reports the captures whose reports rest on it, sorted
 * @param why the rule by which these reports count as one
 */
public record Origin(String label, List<CaptureId> reports, String why) {
    public Origin {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an origin has at least one report");
        }
    }
}
