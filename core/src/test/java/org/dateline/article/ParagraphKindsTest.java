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

    private static List<Kind> kinds(Article article, String opening) {
        return article.body().stream()
                .filter(paragraph -> article.words(paragraph).startsWith(opening))
                .map(Paragraph::kind)
                .toList();
    }
}
