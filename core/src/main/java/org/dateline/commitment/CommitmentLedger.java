package org.dateline.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.language.Reading;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.statement.Statement;
import org.dateline.time.When;

/**
 * Gathers the commitments that a collection of articles tells of, joins the places that tell of one, and finds in later
 * words what became of each. No status but overdue rests on anything else than words. Immutable and thread-safe.
 */
public final class CommitmentLedger {

    /**
     * The commitments of a collection, in order of their fullest sources.
     *
     * @param readings in order of publication, undated ones last
     * @param statements those of all readings
     * @param asOf the day up to which the collection is known; without it nothing is overdue
     */
    public List<Commitment> build(List<Reading> readings, List<Statement> statements, Optional<LocalDate> asOf) {
        Map<CaptureId, List<Statement>> byPage = new TreeMap<>();
        statements.forEach(statement -> byPage.computeIfAbsent(statement.capture(), page -> new ArrayList<>())
                .add(statement));
        List<Draft> drafts = new ArrayList<>();
        for (int page = 0; page < readings.size(); page++) {
            if (readings.get(page).depth() == Reading.Depth.FULL) {
                drafts.addAll(drafts(readings.get(page), page, own(byPage, readings.get(page))));
            }
        }
        Rarity rarity = new Rarity(drafts);
        List<Outcomes> outcomes = new ArrayList<>();
        for (int page = 0; page < readings.size(); page++) {
            outcomes.add(new Outcomes(readings.get(page), page, own(byPage, readings.get(page)), rarity));
        }
        return Merging.groups(drafts).stream()
                .map(group -> commitment(group, readings, outcomes, asOf))
                .sorted(Comparator.comparing(made -> made.sources().getFirst()))
                .toList();
    }

    private static List<Statement> own(Map<CaptureId, List<Statement>> byPage, Reading reading) {
        return byPage.getOrDefault(reading.article().capture(), List.of());
    }

    /** A page's drafts; what a statement and the plain text both tell at one place counts once, as the statement's. */
    private static List<Draft> drafts(Reading reading, int page, List<Statement> statements) {
        List<Draft> drafts = new ArrayList<>();
        statements.forEach(
                statement -> StatementDrafts.of(reading, page, statement).ifPresent(drafts::add));
        List<Draft> told = new TextDrafts(reading, page).find();
        for (Draft draft : told) {
            boolean known = drafts.stream()
                    .anyMatch(other -> other.what().span().overlaps(draft.what().span()));
            if (!known) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static Commitment commitment(
            List<Draft> group, List<Reading> readings, List<Outcomes> outcomes, Optional<LocalDate> asOf) {
        Draft fullest = group.getFirst();
        List<Draft.Outcome> found = new ArrayList<>();
        for (Draft draft : group) {
            found.addAll(draft.outcome());
            for (int page = draft.page(); page < readings.size(); page++) {
                if (page == draft.page() || isLater(readings.get(page), readings.get(draft.page()))) {
                    found.addAll(outcomes.get(page).of(draft));
                }
            }
        }
        Commitment.Status status = status(fullest, found, asOf);
        List<Citation> evidence = found.stream()
                .filter(outcome -> outcome.status() == status)
                .map(Draft.Outcome::evidence)
                .distinct()
                .toList();
        return new Commitment(
                fullest.kind(),
                fullest.who(),
                group.stream().map(Draft::to).flatMap(Optional::stream).findFirst(),
                fullest.what(),
                group.stream()
                        .map(Draft::made)
                        .filter(made -> made.resolved().isPresent())
                        .findFirst()
                        .orElse(fullest.made()),
                fullest.due().when(),
                fullest.due().words(),
                fullest.condition(),
                status,
                evidence,
                group.stream().map(Draft::source).distinct().toList(),
                fullest.foundBy());
    }

    /** Whether a reading is known to be published after another, or on the same day. */
    private static boolean isLater(Reading reading, Reading than) {
        Optional<When.Resolved> late = reading.article().publishedWhen().resolved();
        Optional<When.Resolved> early = than.article().publishedWhen().resolved();
        return late.isPresent()
                && early.isPresent()
                && !late.get().start().isBefore(early.get().start());
    }

    /** The last that words tell; words that contradict each other tell nothing. */
    private static Commitment.Status status(Draft draft, List<Draft.Outcome> found, Optional<LocalDate> asOf) {
        Set<Commitment.Status> told =
                Set.copyOf(found.stream().map(Draft.Outcome::status).toList());
        boolean contradiction = told.contains(Commitment.Status.KEPT)
                && (told.contains(Commitment.Status.BROKEN) || told.contains(Commitment.Status.PASSED_UNMET));
        if (!told.isEmpty() && !contradiction) {
            return found.stream()
                    .max(Comparator.comparingInt(Draft.Outcome::page))
                    .orElseThrow()
                    .status();
        }
        boolean overdue = !contradiction
                && asOf.isPresent()
                && draft.condition().isEmpty()
                && draft.due().when().resolved().isPresent()
                && !draft.due().when().resolved().get().end().isAfter(asOf.get());
        return overdue ? Commitment.Status.OVERDUE : Commitment.Status.OPEN;
    }
}
