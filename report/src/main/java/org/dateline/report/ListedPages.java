package org.dateline.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.time.When;

/** Where listed things stand: their pages, in the order that a list has them in. */
final class ListedPages {
    /** The columns of a thing's page and of its place in the article's text. */
    static final List<String> COLUMNS =
            List.of("outlet", "published", "title", "url", "file", "capture", "start_offset", "end_offset");

    private ListedPages() {}

    /** By publication, the undated last; of one day by location; then by place. */
    static Comparator<Citation> order(List<Article> articles) {
        Comparator<Article> published = Comparator.comparing(
                article -> article.published().map(Stated::value).orElse(null),
                Comparator.nullsLast(When.Resolved.ORDER));
        Map<CaptureId, Integer> numbers = new HashMap<>();
        articles.stream().sorted(published).forEach(article -> numbers.put(article.capture(), numbers.size()));
        return Comparator.comparing((Citation place) -> numbers.getOrDefault(place.capture(), numbers.size()))
                .thenComparing(Comparator.naturalOrder());
    }

    /** Such as {@code The Strand, 4 February 2031 · clippings/vow.html}. */
    static String heading(Sources sources, CaptureId page) {
        Optional<Article> article = sources.article(page);
        String published = article.flatMap(Article::published)
                .map(stated -> WhenText.of(stated.value()))
                .orElse("no date");
        String file = article.map(found -> found.location().toString()).orElse(page.value());
        return sources.outlet(page) + ", " + published + " · " + file;
    }

    /** Such as {@code 120–168}: code points of the article's text, the last not included. */
    static String place(Sources sources, Citation words) {
        return sources.codePoints(words)
                .map(offsets -> offsets[0] + "–" + offsets[1])
                .orElse("");
    }

    /** The cells of {@link #COLUMNS}. */
    static List<String> cells(Sources sources, Citation words) {
        Optional<Article> article = sources.article(words.capture());
        int[] offsets = sources.codePoints(words).orElse(new int[] {0, 0});
        return List.of(
                sources.outlet(words.capture()),
                article.flatMap(Article::published)
                        .flatMap(published -> Edtf.of(published.value()))
                        .orElse(""),
                article.map(Sources::title).orElse(""),
                article.flatMap(Article::url).orElse(""),
                article.map(found -> found.location().toString()).orElse(""),
                words.capture().value(),
                Integer.toString(offsets[0]),
                Integer.toString(offsets[1]));
    }
}
