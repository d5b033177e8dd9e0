package org.dateline.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.article.Article;
import org.dateline.article.Basis;
import org.dateline.article.Paragraph;
import org.dateline.article.Stated;
import org.dateline.capture.Location;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.time.When;

/** Builds articles of invented outlets from their paragraphs. */
final class Articles {
    private Articles() {}

    /** An article whose text is its headline and its paragraphs, a line each. */
    static Article of(String file, String outlet, String url, String published, String title, String... paragraphs) {
        CaptureId id = id(file);
        StringBuilder text = new StringBuilder(title).append('\n');
        List<Paragraph> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            body.add(new Paragraph(Paragraph.Kind.PARAGRAPH, new Span(start, text.length())));
            text.append('\n');
        }
        SourceText source = SourceText.verbatim(id, text.toString());
        return new Article(
                id,
                Location.of(file),
                url.isEmpty() ? Optional.empty() : Optional.of(url),
                Optional.of(Instant.parse("2031-05-20T08:00:00Z")),
                title.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Stated.of(title, Basis.VISIBLE_TEXT, source.cite(new Span(0, title.length())))),
                outlet.isEmpty() ? Optional.empty() : Optional.of(Stated.of(outlet, Basis.META)),
                List.of(Stated.of("Ada Quill", Basis.MARKED_UP)),
                Optional.empty(),
                published.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Stated.of(new When.Day(LocalDate.parse(published)), Basis.JSON_LD)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Stated.of("© " + outlet, Basis.VISIBLE_TEXT)),
                Optional.empty(),
                Optional.of(Stated.of("en", Basis.META)),
                source,
                body,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static CaptureId id(String file) {
        UUID digest = UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8));
        return new CaptureId("c-" + digest.toString().replace("-", "").substring(0, 16));
    }

    /** Cites the first place of the words in an article. */
    static Citation cite(Article article, String words) {
        int at = article.text().text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in " + article.location());
        }
        return article.text().cite(new Span(at, at + words.length()));
    }
}
