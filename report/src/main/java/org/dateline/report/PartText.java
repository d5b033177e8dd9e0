package org.dateline.report;

import java.util.stream.Collectors;
import org.dateline.article.Part;

/** Says which part of an article of several pages a page is, and which were not captured. */
final class PartText {
    private PartText() {}

    static String of(Part part) {
        String missing = part.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String which = "part " + part.number() + " of " + part.count();
        return missing.isEmpty() ? which : which + "; not captured: " + missing;
    }
}
