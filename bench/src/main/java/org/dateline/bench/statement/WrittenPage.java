package org.dateline.bench.statement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleExtractor;
import org.dateline.article.Extracted;
import org.dateline.capture.Capture;
import org.dateline.capture.Location;
import org.dateline.capture.MediaType;
import org.dateline.capture.Payload;
import org.dateline.capture.Supplied;
import org.jsoup.nodes.Entities;

/** Puts paragraphs that were written for measuring at the head of an article of an invented outlet. */
public final class WrittenPage {
    /** Enough prose to be an article, in which nobody says, promises or does anything. */
    private static final List<String> PROSE = List.of(
            "The road along the water is narrow, and in winter the lorries queue for an hour at the level crossing by the sawmill.",
            "Beyond the crossing the houses are of grey stone, with slate roofs and small windows that look away from the wind.",
            "On market days there is bread and smoked fish in the square, and the band of the volunteer fire brigade plays until dusk.");

    private WrittenPage() {}

    /**
     * The article, read off a page as any other.
     *
     * @param number tells the pages of one set apart
     */
    public static Article of(int number, String title, List<String> paragraphs, Optional<LocalDate> published) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>")
                .append(Entities.escape(title))
                .append("</title>");
        published.ifPresent(day -> page.append("<meta property=\"article:published_time\" content=\"")
                .append(day)
                .append("\">"));
        page.append("</head><body><main><article><h1>")
                .append(Entities.escape(title))
                .append("</h1>");
        paragraphs.forEach(paragraph ->
                page.append("<p>").append(Entities.escape(paragraph)).append("</p>\n"));
        PROSE.forEach(paragraph -> page.append("<p>").append(paragraph).append("</p>\n"));
        page.append("</article></main></body></html>");
        Capture capture = Capture.of(
                Location.of("page-" + number),
                MediaType.HTML,
                Optional.of("UTF-8"),
                Payload.copyOf(page.toString().getBytes(StandardCharsets.UTF_8)),
                Supplied.nothing());
        return switch (new ArticleExtractor().extract(capture)) {
            case Extracted.Found found -> found.article();
            case Extracted.None none ->
                throw new IllegalStateException("no article in page " + number + ": " + none.skipped());
        };
    }
}
