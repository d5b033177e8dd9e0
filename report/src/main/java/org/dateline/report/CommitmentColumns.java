package org.dateline.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.commitment.Commitment;
import org.dateline.language.Party;
import org.dateline.report.Listing.Column;
import org.dateline.source.Citation;

/** How commitments are listed. */
final class CommitmentColumns {
    /** Between citations of one cell. */
    private static final String GAP = " / ";

    static final Listing.Form<Commitment> FORM = new Listing.Form<>(
            "commitment",
            Commitment::what,
            List.of(
                    new Column<>("due", CommitmentColumns::due),
                    new Column<>("status", CommitmentColumns::status),
                    new Column<>("kind", commitment -> Json.name(commitment.kind())),
                    new Column<>("who", CommitmentColumns::who),
                    new Column<>("words", CommitmentColumns::words)),
            List.of(
                    new Column<>("kind", commitment -> Json.name(commitment.kind())),
                    new Column<>("status", commitment -> Json.name(commitment.status())),
                    new Column<>(
                            "who",
                            commitment -> commitment.who().map(Party::label).orElse("")),
                    new Column<>(
                            "to",
                            commitment -> commitment.to().map(Party::label).orElse("")),
                    new Column<>("what", commitment -> cut(commitment.what().words())),
                    new Column<>("made", commitment -> StatementColumns.said(commitment.made())),
                    new Column<>(
                            "made_edtf",
                            commitment -> Edtf.of(commitment.made()).orElse("")),
                    new Column<>("due", commitment -> StatementColumns.said(commitment.due())),
                    new Column<>(
                            "due_edtf", commitment -> Edtf.of(commitment.due()).orElse("")),
                    new Column<>(
                            "due_words",
                            commitment -> words(commitment.dueWords().stream().toList())),
                    new Column<>(
                            "condition",
                            commitment -> words(commitment.condition().stream().toList())),
                    new Column<>("evidence", commitment -> words(commitment.evidence())),
                    new Column<>(
                            "sources",
                            commitment -> Integer.toString(commitment.sources().size())),
                    new Column<>("found_by", Commitment::foundBy)),
            things -> things::commitment);

    private CommitmentColumns() {}

    private static String due(Commitment commitment) {
        return StatementColumns.said(commitment.due());
    }

    private static String status(Commitment commitment) {
        return switch (commitment.status()) {
            case OVERDUE -> "overdue (by the calendar alone)";
            case OPEN, KEPT, BROKEN, WITHDRAWN, PASSED_UNMET ->
                CommitmentView.status(commitment.status()).toLowerCase(Locale.ROOT);
        };
    }

    private static String who(Commitment commitment) {
        String who = commitment.who().map(Party::label).orElse("someone not named");
        return commitment.to().map(to -> who + " → " + to.label()).orElse(who);
    }

    /** What was committed to, its condition, and the words that show its status. */
    private static String words(Commitment commitment) {
        StringBuilder words = new StringBuilder(cut(commitment.what().words()));
        commitment
                .condition()
                .filter(condition -> !commitment.what().words().contains(condition.words()))
                .ifPresent(condition ->
                        words.append(" (").append(cut(condition.words())).append(")"));
        if (!commitment.evidence().isEmpty()) {
            words.append(" — shown by: ").append(words(commitment.evidence()));
        }
        return words.toString();
    }

    private static String words(List<Citation> citations) {
        return citations.stream()
                .map(Citation::words)
                .map(CommitmentColumns::cut)
                .collect(Collectors.joining(GAP));
    }

    private static String cut(String words) {
        return Quotations.cut(words, Quotations.LIMIT);
    }
}
