package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Credit;
import org.dateline.article.Paragraph;
import org.dateline.article.Part;
import org.dateline.article.Post;
import org.dateline.article.Stated;
import org.dateline.capture.Location;
import org.dateline.source.CaptureId;
import org.dateline.source.Span;
import org.dateline.time.When;

/** Writes articles. */
final class JsonArticles {
    private final JsonGenerator json;
    private final JsonCitations cite;
    private final boolean withText;

    JsonArticles(JsonGenerator json, JsonCitations cite, ReportOptions options) {
        this.json = json;
        this.cite = cite;
        this.withText = options.articles();
    }

    void article(Article article) throws IOException {
        json.writeStringField("capture", article.capture().value());
        Json.object(json, "location", article.location(), where -> location(json, where));
        Json.string(json, "url", article.url());
        Json.string(json, "captured", article.captured().map(Instant::toString));
        Json.maybe(json, "title", article.title(), this::stated);
        Json.maybe(json, "outlet", article.outlet(), this::stated);
        Json.array(json, "authors", article.authors(), this::stated);
        Json.maybe(json, "credit", article.credit(), this::credit);
        date("published", article.published());
        date("modified", article.modified());
        Json.array(json, "tags", article.tags(), this::stated);
        Json.maybe(json, "section", article.section(), this::stated);
        Json.maybe(json, "rights", article.rights(), this::stated);
        Json.string(json, "image", article.image());
        Json.maybe(json, "language", article.language(), this::stated);
        Json.maybe(json, "part", article.part(), this::part);
        if (withText) {
            text(article);
        }
    }

    static void location(JsonGenerator json, Location location) throws IOException {
        json.writeStringField("file", location.file());
        json.writeNumberField("record", location.record());
        json.writeNumberField("offset", location.offset());
    }

    private void stated(Stated<String> stated) throws IOException {
        json.writeStringField("value", stated.value());
        json.writeStringField("basis", Json.name(stated.basis()));
    }

    private void part(Part part) throws IOException {
        json.writeNumberField("number", part.number());
        json.writeNumberField("of", part.count());
        Json.array(json, "others", part.others(), number -> {
            json.writeNumberField("number", number);
            Json.string(
                    json,
                    "capture",
                    Optional.ofNullable(part.captured().get(number)).map(CaptureId::value));
            Json.string(json, "url", Optional.ofNullable(part.addresses().get(number)));
        });
    }

    private void date(String name, Optional<Stated<When.Resolved>> date) throws IOException {
        Json.maybe(json, name, date, stated -> {
            cite.when(stated.value());
            json.writeStringField("basis", Json.name(stated.basis()));
        });
    }

    private void credit(Credit credit) throws IOException {
        json.writeStringField("name", credit.name());
        json.writeStringField("kind", Json.name(credit.kind()));
        cite.citation("words", credit.words());
        json.writeStringField("foundBy", credit.foundBy());
    }

    private void text(Article article) throws IOException {
        json.writeStringField("text", article.text().text());
        Json.array(json, "body", article.body(), paragraph -> paragraph(article, paragraph));
        Json.array(json, "captions", article.captions(), caption -> range(article, caption));
        Json.array(json, "posts", article.posts(), this::post);
    }

    private void paragraph(Article article, Paragraph paragraph) throws IOException {
        json.writeStringField("kind", Json.name(paragraph.kind()));
        range(article, paragraph.span());
    }

    private void range(Article article, Span span) throws IOException {
        json.writeNumberField("start", article.text().codePointOffset(span.start()));
        json.writeNumberField("end", article.text().codePointOffset(span.end()));
    }

    private void post(Post post) throws IOException {
        cite.when("posted", post.posted());
        json.writeNumberField("first", post.first());
        json.writeNumberField("end", post.end());
    }
}
