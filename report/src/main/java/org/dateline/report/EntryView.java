package org.dateline.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of the chronology as the page shows it.
 *
 * @param id its place in the page
 * @param date its time in words
 * @param dateNote what is to be said of the time: why it is not known; may be empty
 * @param machineDate the time as a {@code datetime} attribute takes it
 * @param kind its badge
 * @param main the report that stands for it
 * @param chain how it came, in that report
 * @param reports every report
 * @param origins the independent origins
 * @param differences what the reports differ on
 * @param captures how many pages carry it, folded copies included
 * @param folded how many of these are folded copies
 * @param story its story's number
 * @param storyLabel its story's name
 * @param foundBy the rules that found it
 */
record EntryView(
        String id,
        String date,
        String dateNote,
        Optional<String> machineDate,
        EntryKind kind,
        Cited main,
        ChainView chain,
        List<ReportView> reports,
        List<OriginView> origins,
        List<DifferenceView> differences,
        int captures,
        int folded,
        OptionalInt story,
        Optional<String> storyLabel,
        String foundBy) {
    EntryView {
        reports = List.copyOf(reports);
        origins = List.copyOf(origins);
        differences = List.copyOf(differences);
    }

    /** One article's telling. */
    record ReportView(Cited cited, ChainView chain, String date) {}

    /** One independent origin, the outlets whose reports rest on it, and why they count as one. */
    record OriginView(String label, List<String> outlets, String why) {
        OriginView {
            outlets = List.copyOf(outlets);
        }
    }

    /** Something that the reports do not agree on, with what each says. */
    record DifferenceView(String aspect, boolean compatible, List<Cited> variants) {
        DifferenceView {
            variants = List.copyOf(variants);
        }
    }

    /** Such as "3 reports, 2 folded copies". */
    String reportCount() {
        String count = Sources.count(reports.size(), "report", "reports");
        return folded == 0 ? count : count + " and " + Sources.count(folded, "folded copy", "folded copies");
    }

    /** Such as "1 independent origin". */
    String originCount() {
        return Sources.count(origins.size(), "independent origin", "independent origins");
    }

    String storyId() {
        return story.isPresent() ? Integer.toString(story.getAsInt()) : "";
    }
}
