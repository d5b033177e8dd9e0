package org.dateline.report;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.language.Party;
import org.dateline.report.Listing.Column;
import org.dateline.source.Citation;
import org.dateline.statement.Statement;
import org.dateline.time.When;

/** How statements are listed. */
final class StatementColumns {
    /** Between the parts of a content that is broken up. */
    private static final String GAP = " … ";

    static final Listing.Form<Statement> FORM = new Listing.Form<>(
            "statement",
            statement -> statement.content().getFirst(),
            List.of(
                    new Column<>("said", statement -> said(statement.said())),
                    new Column<>(
                            "who, through whom", statement -> statement.chain().label()),
                    new Column<>("kind", StatementColumns::kind),
                    new Column<>("words", StatementColumns::words)),
            List.of(
                    new Column<>("kind", statement -> Json.name(statement.kind())),
                    new Column<>("speaker", StatementColumns::speaker),
                    new Column<>("chain", statement -> statement.chain().label()),
                    new Column<>("quotation", statement -> Json.name(statement.quotation())),
                    new Column<>("words", StatementColumns::words),
                    new Column<>(
                            "cue", statement -> words(statement.cue().stream().toList())),
                    new Column<>("negated", statement -> Boolean.toString(statement.negated())),
                    new Column<>(
                            "condition",
                            statement -> words(statement.condition().stream().toList())),
                    new Column<>("said", statement -> said(statement.said())),
                    new Column<>(
                            "said_edtf", statement -> Edtf.of(statement.said()).orElse("")),
                    new Column<>("about", statement -> said(statement.about())),
                    new Column<>(
                            "about_edtf",
                            statement -> Edtf.of(statement.about()).orElse("")),
                    new Column<>(
                            "sentence", statement -> cut(statement.sentence().words())),
                    new Column<>("found_by", Statement::foundBy)),
            things -> things::statement);

    private StatementColumns() {}

    private static String kind(Statement statement) {
        return Json.name(statement.kind());
    }

    private static String speaker(Statement statement) {
        return statement.chain().speaker().map(Party::label).orElse("");
    }

    private static String words(Statement statement) {
        return words(statement.content());
    }

    private static String words(List<Citation> citations) {
        return cut(citations.stream().map(Citation::words).collect(Collectors.joining(GAP)));
    }

    private static String cut(String words) {
        return Quotations.cut(words, Quotations.LIMIT);
    }

    /** Empty where the page states no time. */
    static String said(When when) {
        return when instanceof When.Unresolved unknown && unknown.words().isBlank() ? "" : WhenText.of(when);
    }
}
