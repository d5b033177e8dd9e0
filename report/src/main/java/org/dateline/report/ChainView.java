package org.dateline.report;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Report;
import org.dateline.language.Actor;
import org.dateline.language.Party;
import org.dateline.statement.Hop;

/**
 * The way that words came: speaker, outlets between, and the outlet of the page.
 *
 * @param links its links, the speaker first
 */
record ChainView(List<Link> links) {
    ChainView {
        links = List.copyOf(links);
    }

    /**
     * One link.
     *
     * @param kind {@code speaker}, {@code unnamed}, {@code unstated}, {@code outlet}, {@code page} or {@code voice}
     * @param label who
     * @param note what is told of them: a role, or how the words came to an outlet; may be empty
     */
    record Link(String kind, String label, String note) {}

    static ChainView of(Report report, Sources sources) {
        List<Link> links = new ArrayList<>();
        switch (report) {
            case Report.Said said -> {
                links.add(said.statement()
                        .chain()
                        .speaker()
                        .map(ChainView::speaker)
                        .orElseGet(() -> new Link("unstated", "origin not stated", "")));
                said.statement().chain().hops().forEach(hop -> links.add(hop(hop)));
                links.add(new Link("page", sources.outlet(report.capture()), ""));
            }
            case Report.Told told -> links.add(new Link("voice", sources.outlet(told.capture()), "in its own words"));
        }
        return new ChainView(links);
    }

    private static Link speaker(Party speaker) {
        String label = Quotations.cut(SafeText.label(speaker.label()), 90);
        return switch (speaker) {
            case Party.Known known -> new Link("speaker", label, role(known.actor(), label));
            case Party.Unnamed unnamed -> new Link("unnamed", label, "not named");
        };
    }

    private static String role(Actor actor, String label) {
        String role = actor.role().map(SafeText::label).orElse("");
        String organisation = actor.organisation().map(SafeText::label).orElse("");
        boolean says = !organisation.isEmpty() && !role.contains(organisation) && !label.contains(organisation);
        String joined = role.isEmpty() ? "" : says ? role + ", " + organisation : role;
        return Quotations.cut(joined, 90);
    }

    private static Link hop(Hop hop) {
        String how = switch (hop.kind()) {
            case TOLD -> "was told";
            case REPORTED -> "reported it";
            case PUBLISHED -> "published it";
            case CREDITED -> "is credited";
        };
        return new Link("outlet", SafeText.label(hop.outlet()), how);
    }

    /** Whether nobody is cited: the page says it in its own words. */
    boolean isVoice() {
        return links.size() == 1 && links.getFirst().kind().equals("voice");
    }

    /** The chain in one line. */
    String line() {
        StringBuilder line = new StringBuilder();
        for (Link link : links) {
            line.append(line.isEmpty() ? "" : " → ").append(link.label());
        }
        return line.toString();
    }
}
