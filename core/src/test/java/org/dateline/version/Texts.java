package org.dateline.version;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Basis;
import org.dateline.article.Paragraph;
import org.dateline.article.Stated;
import org.dateline.capture.Capture;
import org.dateline.capture.Location;
import org.dateline.capture.MediaType;
import org.dateline.capture.Payload;
import org.dateline.capture.Supplied;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.time.When;

/** Captures of one invented page, for tests. A line that begins with {@link #OUTSIDE} stands on the page and not in the body. */
record Texts(
        String url,
        String captured,
        String title,
        String author,
        String published,
        String modified,
        List<String> body) {

    static final char OUTSIDE = '~';

    static final List<String> STORY = List.of(
            "The ferry between Orlan and Saint Mavis will not sail before the spring, the harbour master said on Tuesday.",
            "Ice has closed the strait since the second week of January, and two tugs were damaged in the attempt to open it.",
            "“We will not risk a crew for a timetable,” the harbour master, Ilse Varn, told reporters at the quay.",
            "Some four hundred islanders are cut off; bread and medicine are flown in twice a week.",
            "The islands’ council asked the ministry of transport for a helicopter and has had no answer.");

    /** Captured at an hour of one day. */
    static Texts at(int hour, List<String> body) {
        String captured = String.format(Locale.ROOT, "2031-02-04T%02d:00:00Z", hour);
        return new Texts(
                "https://example.org/ferry", captured, "Ferry will not sail before spring", "Ada Quill", "", "", body);
    }

    static List<String> with(int index, String paragraph) {
        List<String> body = new ArrayList<>(STORY);
        body.set(index, paragraph);
        return body;
    }

    Texts from(String address) {
        return new Texts(address, captured, title, author, published, modified, body);
    }

    Texts titled(String headline) {
        return new Texts(url, captured, headline, author, published, modified, body);
    }

    Texts by(String name) {
        return new Texts(url, captured, title, name, published, modified, body);
    }

    Texts dated(String first, String last) {
        return new Texts(url, captured, title, author, first, last, body);
    }

    Texts undated() {
        return new Texts(url, "", title, author, published, modified, body);
    }

    CapturedArticle capture() {
        String text = String.join("\n", body).replace(OUTSIDE, ' ');
        Optional<Instant> time = captured.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(captured));
        Capture capture = Capture.of(
                Location.of("page-" + captured + "-" + Integer.toHexString(hashCode())),
                MediaType.PLAIN_TEXT,
                Optional.empty(),
                Payload.copyOf((this + text).getBytes(StandardCharsets.UTF_8)),
                Supplied.nothing());
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String paragraph : body) {
            if (paragraph.charAt(0) != OUTSIDE) {
                paragraphs.add(new Paragraph(Paragraph.Kind.PARAGRAPH, Span.of(at, at + paragraph.length())));
            }
            at += paragraph.length() + 1;
        }
        Article article = new Article(
                capture.id(),
                capture.location(),
                url.isEmpty() ? Optional.empty() : Optional.of(url),
                time,
                Optional.of(Stated.of(title, Basis.MARKED_UP)),
                Optional.empty(),
                author.isEmpty() ? List.of() : List.of(Stated.of(author, Basis.META)),
                Optional.empty(),
                minute(published),
                minute(modified),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SourceText.verbatim(capture.id(), text),
                paragraphs,
                List.of(),
                List.of(),
                Optional.empty());
        return new CapturedArticle(article, article.url());
    }

    private static Optional<Stated<When.Resolved>> minute(String time) {
        return time.isEmpty()
                ? Optional.empty()
                : Optional.of(Stated.of(new When.Minute(LocalDateTime.parse(time)), Basis.JSON_LD));
    }
}
