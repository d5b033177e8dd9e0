package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.source.Citation;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.time.When;

/**
 * Writes citations as targets of the W3C Web Annotation Data Model (2017), with a quote and a position selector, and times
 * as EDTF beside TIMEX3. Offsets are Unicode code points.
 */
final class JsonCitations {
    private static final int CONTEXT = 32;

    private final JsonGenerator json;
    private final Sources sources;
    private final boolean whole;

    JsonCitations(JsonGenerator json, Sources sources, ReportOptions options) {
        this.json = json;
        this.sources = sources;
        this.whole = options.articles();
    }

    void citation(Citation citation) throws IOException {
        json.writeStringField("capture", citation.capture().value());
        Optional<SourceText> text = sources.article(citation.capture()).map(Article::text);
        Json.string(json, "source", sources.article(citation.capture()).flatMap(Article::url));
        json.writeArrayFieldStart("selector");
        quote(citation, text);
        if (text.isPresent()) {
            position(citation.span(), text.get());
        }
        json.writeEndArray();
    }

    /** Without articles, words beyond the limit of a quotation are cut, and so is their context. */
    private void quote(Citation citation, Optional<SourceText> text) throws IOException {
        boolean cut = !whole && citation.words().length() > Quotations.LIMIT;
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField(
                "exact", cut ? Quotations.beginning(citation.words(), Quotations.LIMIT) : citation.words());
        if (cut) {
            json.writeBooleanField("cut", true);
        }
        if (whole && text.isPresent()) {
            String all = text.get().text();
            json.writeStringField("prefix", before(all, citation.span().start()));
            json.writeStringField("suffix", after(all, citation.span().end()));
        }
        json.writeEndObject();
    }

    private static String before(String text, int at) {
        int from = Math.max(0, at - CONTEXT);
        return text.substring(from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from, at);
    }

    private static String after(String text, int at) {
        int to = Math.min(text.length(), at + CONTEXT);
        return text.substring(at, to > at && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to);
    }

    private void position(Span span, SourceText text) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", text.codePointOffset(span.start()));
        json.writeNumberField("end", text.codePointOffset(span.end()));
        json.writeEndObject();
    }

    void citation(String name, Citation citation) throws IOException {
        Json.object(json, name, citation, this::citation);
    }

    void citation(String name, Optional<Citation> citation) throws IOException {
        Json.maybe(json, name, citation, this::citation);
    }

    void citations(String name, List<Citation> citations) throws IOException {
        Json.array(json, name, citations, this::citation);
    }

    void when(String name, When when) throws IOException {
        Json.object(json, name, when, this::when);
    }

    void when(When when) throws IOException {
        json.writeStringField("display", WhenText.of(when));
        Json.string(json, "edtf", Edtf.of(when));
        switch (when) {
            case When.Resolved known -> {
                json.writeStringField("value", known.value());
                Json.string(json, "mod", Edtf.mod(known.modifier()));
                json.writeStringField("precision", Json.name(known.precision()));
                json.writeStringField("start", known.start().toString());
                json.writeStringField("end", known.end().minusDays(1).toString());
            }
            case When.Unresolved unknown -> {
                json.writeStringField("words", unknown.words());
                json.writeStringField("unresolved", Json.name(unknown.reason()));
            }
        }
    }
}
