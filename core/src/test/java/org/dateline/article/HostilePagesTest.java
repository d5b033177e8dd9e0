package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.capture.Capture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages beyond any sound one keep their text, each line of it leads back to its source, and what is kept of a page is
 * bounded by its size. No clock is asked.
 */
class HostilePagesTest {
    private static final String FIRST = Pages.PROSE.get(0);
    private static final String LAST = Pages.PROSE.get(2);
    private static final String BOTH = "<p>" + FIRST + "</p>%s<p>" + LAST + "</p>";

    /** A page, and whether what stands behind its damage is still text. */
    record Hostile(String name, String page, boolean keepsLast) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> pages() {
        return List.of(
                between("deep", "<div>".repeat(50_000)),
                between("unclosed inline", "<b><i><a href=x>".repeat(5_000)),
                between("unclosed lists", "<ul><li>x".repeat(5_000)),
                between("closed never opened", "</div></p></b>".repeat(20_000)),
                between("many attributes", "<div " + numbered(" a%d=\"%d\"", 50_000) + "></div>"),
                between("long attribute", "<div class=\"" + "x ".repeat(500_000) + "\"></div>"),
                between("giant text", "<p>" + "word, ".repeat(200_000) + "</p>"),
                between("giant table", "<table>" + "<tr><td>a</td><td>b</td></tr>".repeat(20_000) + "</table>"),
                between("nested tables", "<table><tr><td>".repeat(2_000)),
                between("zeros", "\0".repeat(100_000)),
                between("broken comments", "<!--><!---><!-- -- > --!><!-x>".repeat(5_000)),
                between("references", "<p>" + "&amp;&#0;&#x110000;&nosuch;&amp".repeat(20_000) + "</p>"),
                between("links", "<a href=#>x</a>".repeat(50_000)),
                new Hostile("comment that never ends", "<body>" + BOTH.formatted("<!-- " + "x".repeat(100_000)), false),
                new Hostile(
                        "cut in a tag",
                        "<body>" + BOTH.formatted("").replace("<p>" + LAST, "<p class=\"" + LAST),
                        false));
    }

    private static Hostile between(String name, String damage) {
        return new Hostile(name, "<html><body>" + BOTH.formatted(damage) + "</body></html>", true);
    }

    private static String numbered(String form, int count) {
        return IntStream.range(0, count).mapToObj(i -> form.formatted(i, i)).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsTheTextAndLeadsItBackToItsSource(Hostile hostile) {
        PageText page = ArticleExtractor.read(Pages.html(hostile.page()));
        List<String> wanted = hostile.keepsLast() ? List.of(FIRST, LAST) : List.of(FIRST);
        for (String words : wanted) {
            Block line = page.blocks().stream()
                    .filter(block -> page.words(block).contains(words))
                    .findFirst()
                    .orElseThrow();
            int at = line.span().start() + page.words(line).indexOf(words);
            assertThat(page.text()
                            .original(org.dateline.source.Span.of(at, at + words.length()))
                            .in(hostile.page()))
                    .isEqualTo(words);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsNoMoreOfAPageThanItsSizeAllows(Hostile hostile) {
        String html = hostile.page();
        PageText page = ArticleExtractor.read(Pages.html(html));
        long tags = html.chars().filter(c -> c == '<').count();
        assertThat(page.text().text().length()).isLessThanOrEqualTo(html.length() + (int) tags);
        assertThat(page.blocks().size()).isLessThanOrEqualTo((int) tags + 1);
        // html, head, body, and a tbody for a table at most, come without a tag of their own
        assertThat(page.frames().size()).isLessThanOrEqualTo(2 * (int) tags + 4);
        assertThat(page.marks().size()).isLessThanOrEqualTo((int) tags);
        assertThat(page.frames().stream().mapToInt(Frame::depth).max().orElse(0))
                .isLessThan(1000);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadToItsEnd(Hostile hostile) {
        Capture capture = Pages.html(hostile.page());
        switch (Pages.EXTRACTOR.extract(capture)) {
            case Extracted.Found found -> assertThat(found.article().body()).isNotEmpty();
            case Extracted.None none -> assertThat(none.skipped().location()).isEqualTo(capture.location());
        }
    }
}
