package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.capture.Capture;
import org.dateline.capture.Location;
import org.dateline.capture.MediaType;
import org.dateline.capture.Payload;
import org.dateline.capture.Supplied;

/** Makes captures of invented pages, and reads them. */
final class Pages {
    static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

    /** Prose about an invented country, long enough to be an article's. */
    static final List<String> PROSE = List.of(
            "The ministry of fisheries in Port Ostrava said on Tuesday that it had opened talks with the island of Velmar over the northern banks, which both claim.",
            "Minister Tilda Okonwe told reporters that her government would not send patrol boats beyond the line agreed in 1998, “whatever the other side may do.”",
            "Her colleague in Velmar, Iros Handel, called the offer late but welcome, and said that the fleets should be home before the autumn storms begin.",
            "Fishermen on both sides have complained for years that nets were cut and catches taken, and that nobody in either capital would listen to them.",
            "A second meeting is planned for the end of the month in the harbour town of Lissa, where the first agreement was signed a generation ago.");

    private Pages() {}

    static Capture html(String page) {
        return capture(MediaType.HTML, page, Supplied.nothing());
    }

    static Capture text(String... lines) {
        return capture(MediaType.PLAIN_TEXT, String.join("\n", lines), Supplied.nothing());
    }

    static Capture capture(MediaType type, String content, Supplied supplied) {
        Payload payload = Payload.copyOf(content.getBytes(StandardCharsets.UTF_8));
        return Capture.of(Location.of("page"), type, Optional.of("UTF-8"), payload, supplied);
    }

    /** What is supplied of a page of which the address alone is known. */
    static Supplied at(String url) {
        return new Supplied(
                Optional.of(url),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Supplied.Origin.WARC);
    }

    static Article article(Capture capture) {
        Extracted extracted = EXTRACTOR.extract(capture);
        assertThat(extracted).isInstanceOf(Extracted.Found.class);
        return ((Extracted.Found) extracted).article();
    }

    static List<String> body(Article article) {
        return article.body().stream().map(article::words).toList();
    }

    /** The page of an outlet that writes sound markup. */
    static String sound(String head, String aboveBody, String beneathBody) {
        StringBuilder page = new StringBuilder(
                        "<!doctype html><html lang=\"en\"><head><title>Talks open over the northern banks | The Ostrava Lantern</title>")
                .append(head)
                .append(
                        "</head><body><nav class=\"main-menu\"><ul><li><a href=\"/\">Home</a></li><li><a href=\"/world\">World</a></li></ul></nav>")
                .append("<main><article><h1>Talks open over the northern banks</h1>")
                .append(aboveBody)
                .append("<div class=\"article-body\">");
        PROSE.forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        return page.append("</div>")
                .append(beneathBody)
                .append(
                        "</article></main><footer class=\"site-footer\"><p>© 2021 The Ostrava Lantern. All rights reserved.</p></footer></body></html>")
                .toString();
    }
}
