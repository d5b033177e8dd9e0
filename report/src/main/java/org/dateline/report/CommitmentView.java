package org.dateline.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.commitment.Commitment;
import org.dateline.time.When;

/**
 * One line of the ledger of commitments.
 *
 * @param id its place in the page
 * @param kind such as "Threat"
 * @param who who made it, or that it is not told
 * @param to to whom; may be empty
 * @param what what, in the page's words
 * @param made when it was made
 * @param due by when, or that no time is stated
 * @param dueWords the words that say by when
 * @param condition the words of its condition
 * @param status in words
 * @param statusId the name that style rules know the status by
 * @param statusNote what the status rests on, where no words show it
 * @param evidence the words that show the status
 * @param sources every place that tells of it
 * @param foundBy the rule that found it
 */
record CommitmentView(
        String id,
        String kind,
        String who,
        String to,
        Cited what,
        String made,
        String due,
        Optional<Cited> dueWords,
        Optional<Cited> condition,
        String status,
        String statusId,
        String statusNote,
        List<Cited> evidence,
        List<Cited> sources,
        String foundBy) {
    CommitmentView {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
    }

    static CommitmentView of(int number, Commitment commitment, Cited.Maker cite) {
        return new CommitmentView(
                id(number),
                EntryKind.capitalised(commitment.kind()),
                commitment.who().map(who -> SafeText.label(who.label())).orElse("Someone not named"),
                commitment.to().map(to -> SafeText.label(to.label())).orElse(""),
                cite.of(commitment.what()),
                WhenText.of(commitment.made()),
                due(commitment.due()),
                commitment.dueWords().map(cite::of),
                commitment.condition().map(cite::of),
                status(commitment.status()),
                commitment.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                statusNote(commitment.status()),
                commitment.evidence().stream().map(cite::of).toList(),
                commitment.sources().stream()
                        .filter(source -> !source.equals(commitment.what()))
                        .map(cite::of)
                        .toList(),
                SafeText.label(commitment.foundBy()));
    }

    static String id(int number) {
        return "m" + number;
    }

    private static String due(When due) {
        return due instanceof When.Unresolved unknown && unknown.words().isBlank()
                ? "no date stated"
                : WhenText.of(due);
    }

    static String status(Commitment.Status status) {
        return switch (status) {
            case OPEN -> "Open";
            case KEPT -> "Kept";
            case BROKEN -> "Broken";
            case WITHDRAWN -> "Withdrawn";
            case PASSED_UNMET -> "Passed, not met";
            case OVERDUE -> "Overdue";
        };
    }

    private static String statusNote(Commitment.Status status) {
        return switch (status) {
            case OPEN -> "No report tells of its outcome.";
            case OVERDUE -> "By the calendar alone: its date has passed, and no report tells of its outcome.";
            case KEPT, BROKEN, WITHDRAWN, PASSED_UNMET -> "";
        };
    }
}
