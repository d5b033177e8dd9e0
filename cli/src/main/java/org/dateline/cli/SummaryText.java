package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.capture.Skipped;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Omitted;

/** The summary that a run ends with. */
final class SummaryText {
    private static final int SHOWN = 5;

    private SummaryText() {}

    static void print(Chronology chronology, PrintWriter out) {
        out.println("Pages read:    " + chronology.pages());
        out.println("  skipped:     " + chronology.skipped().size());
        skipped(chronology.skipped(), out);
        out.println("Articles:      " + chronology.articles().size());
        if (chronology.otherVersions() > 0) {
            out.println("  other versions: " + chronology.otherVersions());
        }
        out.println("Copies folded: " + chronology.foldedCopies());
        out.println("Stories:       " + chronology.stories().size());
        out.println("Statements:    " + chronology.statements().size());
        out.println("Commitments:   " + chronology.commitments().size());
        out.println("Entries:       "
                + (chronology.dated().size() + chronology.undated().size()) + " ("
                + chronology.undated().size() + " without a known time)");
        int omitted = chronology.omitted().stream().mapToInt(Omitted::count).sum();
        if (omitted > 0) {
            out.println("Left out:      " + omitted + " (the result says why)");
        }
        if (chronology.articles().isEmpty()) {
            out.println(chronology.pages() == 0 ? "No page was found." : "No article was found.");
        }
    }

    /** By reason; of each reason the first few places, since the result names them all. */
    static void skipped(List<Skipped> skipped, PrintWriter out) {
        Map<Skipped.Reason, List<Skipped>> byReason = new EnumMap<>(Skipped.Reason.class);
        skipped.forEach(one -> byReason.computeIfAbsent(one.reason(), reason -> new ArrayList<>())
                .add(one));
        byReason.forEach((reason, all) -> {
            out.println("    " + all.size() + " × " + reason.meaning());
            all.stream().limit(SHOWN).forEach(one -> out.println("        " + place(one)));
            if (all.size() > SHOWN) {
                out.println("        and " + (all.size() - SHOWN) + " more");
            }
        });
    }

    private static String place(Skipped skipped) {
        String place = Terminal.safe(skipped.location().toString());
        return skipped.detail().isBlank() ? place : place + ": " + Terminal.safe(skipped.detail());
    }
}
