package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.capture.Skipped;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Entry;
import org.dateline.chronology.Omitted;
import org.dateline.chronology.Query;
import org.dateline.claim.Difference;
import org.dateline.claim.Origin;
import org.dateline.commitment.Commitment;
import org.dateline.copy.CopyGroup;
import org.dateline.source.CaptureId;
import org.dateline.statement.Statement;
import org.dateline.story.Story;
import org.dateline.version.PageHistory;

/** Writes the fields of each thing that a chronology holds. */
final class JsonThings {
    /** The version of the form; a change that breaks a reader makes it grow. */
    static final int VERSION = 1;

    private final JsonGenerator json;
    private final Chronology chronology;
    private final JsonCitations cite;
    private final JsonReports reports;
    private final JsonArticles articles;
    private final JsonVersions versions;

    JsonThings(JsonGenerator json, Chronology chronology, ReportOptions options) {
        this.json = json;
        this.chronology = chronology;
        this.cite = new JsonCitations(json, new Sources(chronology), options);
        this.reports = new JsonReports(json, cite);
        this.articles = new JsonArticles(json, cite, options);
        this.versions = new JsonVersions(json, cite, articles);
    }

    void head() throws IOException {
        json.writeStringField("format", "dateline-chronology");
        json.writeNumberField("version", VERSION);
        Json.object(json, "query", chronology.query(), this::query);
        Json.string(json, "asOf", chronology.asOf().map(LocalDate::toString));
        Json.object(json, "summary", chronology, this::summary);
    }

    private void query(Query query) throws IOException {
        Json.string(json, "about", query.about());
        Json.string(json, "from", query.days().from().map(LocalDate::toString));
        Json.string(json, "to", query.days().to().map(LocalDate::toString));
        Json.string(json, "actor", query.actor());
    }

    private void summary(Chronology whole) throws IOException {
        json.writeNumberField("pages", whole.pages());
        json.writeNumberField("skipped", whole.skipped().size());
        json.writeNumberField("articles", whole.articles().size());
        json.writeNumberField("otherVersions", whole.otherVersions());
        json.writeNumberField("copiesFolded", whole.foldedCopies());
        json.writeNumberField("stories", whole.stories().size());
        json.writeNumberField("statements", whole.statements().size());
        json.writeNumberField("commitments", whole.commitments().size());
        json.writeNumberField("entries", whole.dated().size() + whole.undated().size());
    }

    void entry(Entry entry) throws IOException {
        json.writeStringField("id", entry.id());
        cite.when("when", entry.when());
        if (entry.firstReported().isPresent()) {
            cite.when("firstReported", entry.firstReported().get());
        } else {
            json.writeNullField("firstReported");
        }
        json.writeStringField("kind", EntryKind.of(EntryViews.main(entry)).label());
        cite.citation("wording", entry.claim().wording());
        Json.array(json, "reports", entry.claim().reports(), reports::report);
        Json.array(json, "origins", entry.claim().origins(), this::origin);
        Json.array(json, "differences", entry.claim().differences(), this::difference);
        captures("captures", entry.captures());
        if (entry.story().isPresent()) {
            json.writeNumberField("story", entry.story().getAsInt());
        } else {
            json.writeNullField("story");
        }
        json.writeStringField("foundBy", entry.claim().foundBy());
    }

    private void origin(Origin origin) throws IOException {
        json.writeStringField("label", origin.label());
        captures("reports", origin.reports());
        json.writeStringField("why", origin.why());
    }

    private void difference(Difference difference) throws IOException {
        json.writeStringField("aspect", Json.name(difference.aspect()));
        json.writeBooleanField("compatible", difference.compatible());
        cite.citations("variants", difference.variants());
    }

    private void captures(String name, List<CaptureId> captures) throws IOException {
        Json.strings(json, name, captures.stream().map(CaptureId::value).toList());
    }

    void statement(Statement statement) throws IOException {
        reports.statement(statement);
    }

    void commitment(Commitment commitment) throws IOException {
        json.writeStringField("kind", Json.name(commitment.kind()));
        Json.maybe(json, "who", commitment.who(), reports::party);
        Json.maybe(json, "to", commitment.to(), reports::party);
        cite.citation("what", commitment.what());
        cite.when("made", commitment.made());
        cite.when("due", commitment.due());
        cite.citation("dueWords", commitment.dueWords());
        cite.citation("condition", commitment.condition());
        json.writeStringField("status", Json.name(commitment.status()));
        cite.citations("evidence", commitment.evidence());
        cite.citations("sources", commitment.sources());
        json.writeStringField("foundBy", commitment.foundBy());
    }

    void story(Story story) throws IOException {
        json.writeNumberField("id", story.id());
        json.writeStringField("label", story.label());
        cite.when("published", story.published());
        captures("articles", story.articles());
    }

    void copies(CopyGroup group) throws IOException {
        json.writeStringField("representative", group.representative().value());
        captures("members", group.members());
        Json.string(json, "source", group.source());
        Json.array(json, "edits", group.edits(), this::edit);
    }

    private void edit(CopyGroup.Edit edit) throws IOException {
        json.writeStringField("member", edit.member().value());
        json.writeStringField("kind", Json.name(edit.kind()));
        cite.citation("before", edit.before());
        cite.citation("after", edit.after());
    }

    void article(Article article) throws IOException {
        articles.article(article);
    }

    void history(PageHistory history) throws IOException {
        versions.history(history);
    }

    void skipped(Skipped skipped) throws IOException {
        skipped(json, skipped);
    }

    static void skipped(JsonGenerator json, Skipped skipped) throws IOException {
        Json.object(json, "location", skipped.location(), where -> JsonArticles.location(json, where));
        json.writeStringField("reason", Json.name(skipped.reason()));
        json.writeStringField("kind", Json.name(skipped.reason().kind()));
        json.writeStringField("meaning", skipped.reason().meaning());
        json.writeStringField("detail", skipped.detail());
    }

    void omitted(Omitted omitted) throws IOException {
        json.writeStringField("reason", Json.name(omitted.reason()));
        Json.string(json, "capture", omitted.capture().map(CaptureId::value));
        json.writeNumberField("count", omitted.count());
        json.writeStringField("detail", omitted.detail());
    }
}
