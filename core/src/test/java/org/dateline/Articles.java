package org.dateline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** Makes articles for tests: each line of the body is a paragraph. */
public final class Articles {
    private Articles() {}

    /** An article of an outlet, published on {@code day}, or undated if that is empty. */
    public static Article of(String outlet, String day, String title, String... paragraphs) {
        String body = String.join("\n", paragraphs);
        Capture capture = Capture.of(
                Location.of(outlet + "/" + title),
                MediaType.PLAIN_TEXT,
                Optional.empty(),
                Payload.copyOf((outlet + title + body).getBytes(StandardCharsets.UTF_8)),
                Supplied.nothing());
        List<Paragraph> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Paragraph(Paragraph.Kind.PARAGRAPH, Span.of(at, at + paragraph.length())));
            at += paragraph.length() + 1;
        }
        return new Article(
                capture.id(),
                capture.location(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Stated.of(title, Basis.SUPPLIED)),
                Optional.of(Stated.of(outlet, Basis.SUPPLIED)),
                List.of(),
                Optional.empty(),
                day.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Stated.of(new When.Day(LocalDate.parse(day)), Basis.SUPPLIED)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Stated.of("en", Basis.SUPPLIED)),
                SourceText.verbatim(capture.id(), body),
                blocks,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The same article in another language. */
    public static Article in(String language, Article article) {
        return new Article(
                article.capture(),
                article.location(),
                article.url(),
                article.captured(),
                article.title(),
                article.outlet(),
                article.authors(),
                article.credit(),
                article.published(),
                article.modified(),
                article.tags(),
                article.tagLine(),
                article.section(),
                article.rights(),
                article.image(),
                Optional.of(Stated.of(language, Basis.SUPPLIED)),
                article.text(),
                article.body(),
                article.captions(),
                article.posts(),
                article.part());
    }
}
