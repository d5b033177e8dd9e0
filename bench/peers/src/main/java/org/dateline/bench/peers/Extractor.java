package org.dateline.bench.peers;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import java.util.Locale;
import net.dankito.readability4j.Readability4J;
import org.dateline.bench.extraction.BodyMeasure;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Extractors of article bodies, each with its defaults. */
enum Extractor {
    READABILITY4J {
        @Override
        String body(String html) {
            return text(new Readability4J(ADDRESS, html).parse().getContent());
        }
    },
    CRUX {
        @Override
        String body(String html) {
            return ArticleExtractor.with(ADDRESS, html)
                    .extractContent()
                    .article()
                    .document
                    .text();
        }
    },
    BOILERPIPE {
        @Override
        String body(String html) {
            try {
                return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(html);
            } catch (BoilerpipeProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private static final String ADDRESS = "https://news.invalid/";

    /** The body of a page. */
    abstract String body(String html);

    BodyMeasure measure() {
        return new BodyMeasure(this::body);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String html) {
        return html == null ? "" : Jsoup.parse(html).text();
    }
}
