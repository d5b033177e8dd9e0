package org.dateline.claim;

import java.util.List;
import org.dateline.source.Citation;

/**
 * What one or more reports say alike.
 *
 * @param wording the sentence that stands for it, from the most precise report
 * @param reports every report, in order of their citations; folded copies are not repeated here
 * @param origins the independent origins, fewest that the reports allow; each report rests on exactly one
 * @param differences what the reports do not agree on
 * @param foundBy the rule or model that joined them
 */
public record Claim(
        Citation wording, List<Report> reports, List<Origin> origins, List<Difference> differences, String foundBy) {
    public Claim {
        reports = List.copyOf(reports);
        origins = List.copyOf(origins);
        differences = List.copyOf(differences);
        if (reports.isEmpty() || origins.isEmpty()) {
            throw new IllegalArgumentException("a claim has a report and an origin");
        }
    }
}
