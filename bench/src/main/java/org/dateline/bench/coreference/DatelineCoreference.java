package org.dateline.bench.coreference;

import java.nio.charset.StandardCharsets;
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
import org.dateline.language.Mention;
import org.dateline.language.Reader;
import org.dateline.source.SourceText;

/** Dateline's own reader, on an article with the document's paragraphs and headings as its body. */
public final class DatelineCoreference implements Resolver {
    private final Reader reader = Reader.english();

    @Override
    public List<Answer> resolve(GumDocument document) {
        List<Answer> answers = new ArrayList<>();
        for (Mention mention : reader.read(article(document)).mentions()) {
            mention.actor().ifPresent(actor -> answers.add(new Answer(mention.span(), mention.head(), actor)));
        }
        return answers;
    }

    private static Article article(GumDocument document) {
        Capture capture = Capture.of(
                Location.of(document.name()),
                MediaType.PLAIN_TEXT,
                Optional.empty(),
                Payload.copyOf(document.text().getBytes(StandardCharsets.UTF_8)),
                Supplied.nothing());
        List<Paragraph> body = document.paragraphs().stream()
                .map(span -> new Paragraph(
                        document.headings().contains(span) ? Paragraph.Kind.HEADING : Paragraph.Kind.PARAGRAPH, span))
                .toList();
        return new Article(
                capture.id(),
                capture.location(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Stated.of("en", Basis.SUPPLIED)),
                SourceText.verbatim(capture.id(), document.text()),
                body,
                List.of(),
                List.of(),
                Optional.empty());
    }
}
