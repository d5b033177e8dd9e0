package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Paragraph.Kind;
import org.junit.jupiter.api.Test;

class ParagraphKindsTest {
    @Test
    void keepsQuotesOfSeveralParagraphsHeadingsListsAndTables() {
        Article article = Pages.article(Pages.html(Pages.sound("", "", """
                <h2>What the paper says about the fleets</h2>
                <blockquote><p>Each side keeps its boats behind the line until the second meeting has ended.</p>
                <p>Each side tells the other of every boat that it stops, on the day that it stops it.</p></blockquote>
                <ul><li>The line of 1998 stays where it is, and nobody moves a buoy.<ul><li>The buoys are counted by both, every week.</li></ul></li></ul>
                <table><tr><th>Port</th><th>Boats</th></tr><tr><td>Lissa, on the mainland side</td><td>41 boats</td></tr></table>
                """.replace("\n", ""))
                .replace("</div><h2>", "<h2>")
                .replace("</table>", "</table></div>")));
        assertThat(kinds(article, "What the paper says")).containsExactly(Kind.HEADING);
        assertThat(kinds(article, "Each side")).containsExactly(Kind.BLOCK_QUOTE, Kind.BLOCK_QUOTE);
        assertThat(kinds(article, "The line of 1998")).containsExactly(Kind.LIST_ITEM);
        assertThat(Pages.body(article)).startsWith(Pages.PROSE.toArray(String[]::new));
    }

    @Test
    void tablesAndListsInTheBodyAreWholeAndInOrder() {
        String page = Pages.sound("", "", "")
                .replaceFirst(
                        "</p>\n<p>Minister",
                        "</p><p>Four ports have boats on the banks, and this is what they landed, in tonnes:</p>"
                                + "<table><thead><tr><th>Port</th><th>2029</th><th>2030</th></tr></thead><tbody>"
                                + "<tr><td>Lissa</td><td>4,100</td><td>4,350</td></tr><tr><td>Ostrava</td><td>9,800</td><td>9,100</td></tr>"
                                + "<tr><td>Varn</td><td>–</td><td>–</td></tr><tr><td>Hafen</td><td>1,200</td><td>1,900</td></tr></tbody></table>"
                                + "<p>What her ministry asks of the fleets fits on a page, and comes down to three points:</p>"
                                + "<ul><li>No nets below 40 metres</li><li>Two days in port a week</li><li>A logbook on every boat</li></ul><p>Minister");
        Article article = Pages.article(Pages.html(page));
        assertThat(words(article, Kind.TABLE_ROW))
                .containsExactly(
                        "Port 2029 2030", "Lissa 4,100 4,350", "Ostrava 9,800 9,100", "Varn – –", "Hafen 1,200 1,900");
        assertThat(words(article, Kind.LIST_ITEM))
                .containsExactly("No nets below 40 metres", "Two days in port a week", "A logbook on every boat");
    }

    @Test
    void aLinkListOfWhichOneLineLooksLikeProseStaysOut() {
        String beneath =
                "<div class=more><ul><li><a href=/1>Harbour tunnel stays shut until spring</a></li><li><a href=/2>Bakers may light their ovens again, a court rules</a></li><li><a href=/3>Weather</a></li></ul></div>";
        assertThat(Pages.body(Pages.article(Pages.html(Pages.sound("", "", beneath)))))
                .isEqualTo(Pages.PROSE);
    }

    @Test
    void anAmpPageAndAPrintViewGiveTheSameBodyInTheSameOrder() {
        String story = Pages.PROSE.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
        String amp =
                "<!doctype html><html amp lang=en><head><title>Talks open over the northern banks</title></head><body><header><a href=/>Lantern</a></header><main><h1>Talks open over the northern banks</h1><amp-img src=a.jpg></amp-img>"
                        + story.replace("</p><p>Her colleague", "</p><amp-ad width=300></amp-ad><p>Her colleague")
                        + "<amp-social-share type=email></amp-social-share></main></body></html>";
        String print =
                "<html lang=en><head><title>Talks open over the northern banks</title></head><body onload=\"window.print()\"><div class=print-header>The Ostrava Lantern</div><h1>Talks open over the northern banks</h1>"
                        + story
                        + "<hr><div class=print-footer>Source: https://lantern.example/talks</div></body></html>";
        assertThat(Pages.body(Pages.article(Pages.html(amp)))).isEqualTo(Pages.PROSE);
        assertThat(Pages.body(Pages.article(Pages.html(print)))).startsWith(Pages.PROSE.toArray(String[]::new));
    }

    @Test
    void commentsAndTeasersBeneathAreNotOfTheBody() {
        String beneath =
                "<section id=comments class=comments-area><h2>Comments</h2><ol><li class=comment><p>At last! My father has waited all his life for this, and so have I.</p></li></ol></section>"
                        + "<aside class=related><h3><a href=/1>Harbour tunnel stays shut until spring</a></h3><p>Engineers found cracks in three of the forty segments.</p></aside>";
        assertThat(Pages.body(Pages.article(Pages.html(Pages.sound("", "", beneath)))))
                .isEqualTo(Pages.PROSE);
    }

    private static List<String> words(Article article, Kind kind) {
        return article.body().stream()
                .filter(paragraph -> paragraph.kind() == kind)
                .map(article::words)
                .toList();
    }

    private static List<Kind> kinds(Article article, String opening) {
        return article.body().stream()
                .filter(paragraph -> article.words(paragraph).startsWith(opening))
                .map(Paragraph::kind)
                .toList();
    }
}
