package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.time.When;
import org.dateline.version.ArticleVersions;
import org.dateline.version.Change;
import org.dateline.version.PageHistory;
import org.dateline.version.Revision;
import org.dateline.version.Sighting;
import org.dateline.version.Version;

/** Writes what stood at an address at several times. */
final class JsonVersions {
    private final JsonGenerator json;
    private final JsonCitations cite;
    private final JsonArticles articles;

    JsonVersions(JsonGenerator json, JsonCitations cite, JsonArticles articles) {
        this.json = json;
        this.cite = cite;
        this.articles = articles;
    }

    void history(PageHistory history) throws IOException {
        json.writeStringField("address", history.address().form());
        Json.array(json, "articles", history.articles(), this::article);
    }

    private void article(ArticleVersions article) throws IOException {
        json.writeStringField("current", article.current().article().capture().value());
        Json.array(json, "versions", article.versions(), this::version);
        Json.array(json, "revisions", article.revisions(), this::revision);
    }

    private void version(Version version) throws IOException {
        json.writeStringField("capture", version.article().capture().value());
        Json.array(json, "captures", version.sightings(), this::sighting);
        Json.object(json, "article", version.article(), articles::article);
    }

    private void sighting(Sighting sighting) throws IOException {
        json.writeStringField("capture", sighting.capture().value());
        Json.object(json, "location", sighting.location(), where -> JsonArticles.location(json, where));
        Json.string(json, "captured", sighting.captured().map(Instant::toString));
        Json.string(json, "url", sighting.url());
    }

    private void revision(Revision revision) throws IOException {
        json.writeStringField("before", revision.before().article().capture().value());
        json.writeStringField("after", revision.after().article().capture().value());
        json.writeStringField("notice", Json.name(revision.notice()));
        SourceText before = revision.before().article().text();
        SourceText after = revision.after().article().text();
        Json.array(json, "changes", revision.changes(), change -> change(change, before, after));
    }

    private void change(Change change, SourceText before, SourceText after) throws IOException {
        switch (change) {
            case Change.Added added -> {
                kind("added");
                cite.citations("after", List.of(added.after()));
            }
            case Change.Removed removed -> {
                kind("removed");
                cite.citations("before", List.of(removed.before()));
            }
            case Change.Changed changed -> {
                kind("changed");
                cite.citations("before", changed.before());
                cite.citations("after", changed.after());
                spans("removed", changed.removed(), before);
                spans("added", changed.added(), after);
            }
            case Change.Moved moved -> {
                kind("moved");
                cite.citations("before", List.of(moved.before()));
                cite.citations("after", List.of(moved.after()));
                spans("removed", moved.removed(), before);
                spans("added", moved.added(), after);
            }
            case Change.Headline headline -> {
                kind("headline");
                json.writeStringField("before", headline.before());
                json.writeStringField("after", headline.after());
            }
            case Change.Byline byline -> {
                kind("byline");
                Json.strings(json, "before", byline.before());
                Json.strings(json, "after", byline.after());
            }
            case Change.Dated dated -> {
                kind(Json.name(dated.which()));
                date("before", dated.before());
                date("after", dated.after());
            }
        }
    }

    private void kind(String kind) throws IOException {
        json.writeStringField("kind", kind);
    }

    private void spans(String name, List<Span> spans, SourceText text) throws IOException {
        Json.array(json, name, spans, span -> {
            json.writeNumberField("start", text.codePointOffset(span.start()));
            json.writeNumberField("end", text.codePointOffset(span.end()));
        });
    }

    private void date(String name, Optional<When.Resolved> date) throws IOException {
        Json.maybe(json, name, date, cite::when);
    }
}
