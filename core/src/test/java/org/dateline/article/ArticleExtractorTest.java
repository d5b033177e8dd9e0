package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.capture.MediaType;
import org.dateline.capture.Skipped;
import org.dateline.capture.Supplied;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {
    @Test
    void readsBodyAndFieldsOfASoundPage() {
        String data =
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Talks open over the northern banks\","
                        + "\"datePublished\":\"2021-03-09T23:30:00+11:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Mira Soltan\"}],"
                        + "\"publisher\":{\"name\":\"The Ostrava Lantern\"}}</script>";
        Article article = Pages.article(Pages.html(Pages.sound(data, "<p class=\"byline\">By Mira Soltan</p>", "")));
        assertThat(Pages.body(article)).isEqualTo(Pages.PROSE);
        assertThat(article.title().orElseThrow().value()).isEqualTo("Talks open over the northern banks");
        assertThat(article.outlet().orElseThrow().value()).isEqualTo("The Ostrava Lantern");
        assertThat(article.authors()).extracting(Stated::value).containsExactly("Mira Soltan");
        assertThat(article.published().orElseThrow().value().start()).isEqualTo(LocalDate.of(2021, 3, 9));
        assertThat(article.published().orElseThrow().basis()).isEqualTo(Basis.JSON_LD);
        assertThat(article.language().orElseThrow().value()).isEqualTo("en");
    }

    @Test
    void neverTakesTheYearOfARightsLineForADate() {
        Article article = Pages.article(Pages.html(Pages.sound("", "", "")));
        assertThat(article.published()).isEmpty();
        assertThat(article.rights().orElseThrow().value()).startsWith("© 2021 The Ostrava Lantern");
    }

    @Test
    void readsADateNearTheHeadline() {
        Article article = Pages.article(Pages.html(Pages.sound("", "<div>Tuesday, 9 March 2021</div>", "")));
        assertThat(article.published().orElseThrow().value()).isEqualTo(new When.Day(LocalDate.of(2021, 3, 9)));
        assertThat(article.published().orElseThrow().words().orElseThrow().words())
                .contains("9 March 2021");
    }

    @Test
    void aSuppliedDateBeatsThePages() {
        When.Resolved day = new When.Day(LocalDate.of(2021, 3, 8));
        Supplied supplied = new Supplied(
                Optional.empty(),
                Optional.empty(),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Supplied.Origin.CAPTURES_CSV);
        String page = Pages.sound("<meta property=\"article:published_time\" content=\"2021-03-09\">", "", "");
        Article article = Pages.article(Pages.capture(MediaType.HTML, page, supplied));
        assertThat(article.published().orElseThrow()).isEqualTo(Stated.of(day, Basis.SUPPLIED));
    }

    @Test
    void splitsParagraphsThatOnlyLineBreaksPart() {
        String page =
                "<html><body><table><tr><td><a href=/>Home</a> <a href=/n>News</a></td><td><b>Talks open over the northern banks</b><br><br>"
                        + String.join("<br><br>\n", Pages.PROSE)
                        + "</td></tr></table></body></html>";
        assertThat(Pages.body(Pages.article(Pages.html(page)))).containsSubsequence(Pages.PROSE);
    }

    @Test
    void leadsEveryParagraphBackToItsMarkup() {
        String page = Pages.sound("", "", "")
                .replace("Iros Handel", "Iros&nbsp;H&auml;ndel")
                .replace("Lissa", "<b>Lis&shy;sa</b>");
        Article article = Pages.article(Pages.html(page));
        String third = article.words(article.body().get(2));
        assertThat(third).contains("Iros Händel,");
        int at = article.body().get(2).span().start() + third.indexOf("Händel");
        assertThat(article.text()
                        .original(org.dateline.source.Span.of(at, at + 6))
                        .in(page))
                .isEqualTo("H&auml;ndel");
        article.body()
                .forEach(p -> assertThat(article.text().original(p.span()).in(page))
                        .startsWith(article.words(p).substring(0, 12)));
    }

    @Test
    void aTeaserThatTheArticleRepeatsCountsOnce() {
        String[] capture = {
            "skip to content",
            "lantern-logo.png",
            "",
            "Talks open over the northern banks",
            "",
            Pages.PROSE.get(0),
            "",
            Pages.PROSE.get(1).replace("reporters", "reporter"),
            "",
            "",
            Pages.PROSE.get(0),
            "",
            Pages.PROSE.get(1),
            "",
            Pages.PROSE.get(2),
            "",
            Pages.PROSE.get(3),
            "",
            Pages.PROSE.get(4),
            "",
            "Reuters",
            "",
            "Most read",
            "Load more",
            "",
            "© 2021 by Lantern Media Ltd",
            "",
            "back to top"
        };
        Article article = Pages.article(Pages.text(capture));
        assertThat(Pages.body(article)).isEqualTo(Pages.PROSE);
        assertThat(article.title().orElseThrow().value()).isEqualTo("Talks open over the northern banks");
        assertThat(article.credit().orElseThrow().name()).isEqualTo("Reuters");
        assertThat(article.rights().orElseThrow().value()).isEqualTo("© 2021 by Lantern Media Ltd");
        assertThat(article.published()).isEmpty();
    }

    @Test
    void saysWhyAPageHasNoArticle() {
        assertThat(reason("<html><body></body></html>")).isEqualTo(Skipped.Reason.NO_TEXT);
        assertThat(reason("<html><body><h1>Lantern</h1><p>Nothing here.</p></body></html>"))
                .isEqualTo(Skipped.Reason.NO_ARTICLE);
    }

    @Test
    void aListOfTeasersIsAFront() {
        StringBuilder page =
                new StringBuilder("<html><head><title>World | The Ostrava Lantern</title></head><body><main>");
        for (int i = 0; i < 4; i++) {
            for (String line : Pages.PROSE) {
                page.append("<div class=teaser><h2><a href=/s")
                        .append(i)
                        .append(">What the ministry said, number ")
                        .append(i)
                        .append("</a></h2><p>")
                        .append(line)
                        .append("</p></div>");
            }
        }
        assertThat(reason(page.append("</main></body></html>").toString()))
                .isIn(Skipped.Reason.SECTION_FRONT, Skipped.Reason.NO_ARTICLE);
    }

    private static Skipped.Reason reason(String page) {
        return ((Extracted.None) Pages.EXTRACTOR.extract(Pages.html(page)))
                .skipped()
                .reason();
    }

    @Test
    void givesTheSameArticleOnEveryThread() {
        String page = Pages.sound("", "<p class=\"byline\">By Mira Soltan</p>", "");
        Article one = Pages.article(Pages.html(page));
        List<Article> others = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> Pages.article(Pages.html(page)))
                .toList();
        assertThat(others).allMatch(one::equals);
    }

    @Test
    void aSingleBreakEndsALabelAndNoParagraph() {
        String page =
                "<html><body><table><tr><td>Tuesday, March 9, 2021<br>Talks open over the northern banks<br>By MIRA SOLTAN<br><br>"
                        + String.join("<br><br>", Pages.PROSE).replace("opened talks with", "opened talks<br>with")
                        + "</td></tr></table></body></html>";
        Article article = Pages.article(Pages.html(
                page.replace("<html>", "<html><head><title>Talks open over the northern banks</title></head>")));
        assertThat(Pages.body(article)).isEqualTo(Pages.PROSE);
        assertThat(article.published().orElseThrow().value().start()).isEqualTo(LocalDate.of(2021, 3, 9));
        assertThat(article.authors()).extracting(Stated::value).containsExactly("Mira Soltan");
    }

    @Test
    void tellsTheLanguageOfATextThatDeclaresNone() {
        Article article = Pages.article(Pages.text(Pages.PROSE.toArray(String[]::new)));
        assertThat(article.language().orElseThrow()).isEqualTo(Stated.of("en", Basis.VISIBLE_TEXT));
    }

    @Test
    void readsTheDatedPostsOfALivePage() {
        Article article = Pages.article(Pages.html(ticker("LiveBlogPosting")));
        assertThat(article.posts()).hasSize(5);
        assertThat(article.posts().getFirst().posted().resolved().orElseThrow().value())
                .isEqualTo("2021-03-09T17:00");
        assertThat(article.posts()).allSatisfy(post -> assertThat(post.end()).isEqualTo(post.first() + 1));
    }

    @Test
    void anOrdinaryPageHasNoPosts() {
        String time = "<p><time datetime=\"2021-03-09T17:00\">5 pm</time></p>";
        assertThat(Pages.article(Pages.html(Pages.sound("", time, time))).posts())
                .isEmpty();
    }

    private static String ticker(String type) {
        StringBuilder posts = new StringBuilder("<html lang=en><head><title>Talks open over the northern banks</title>")
                .append("<script type=\"application/ld+json\">{\"@type\":\"" + type + "\"}</script></head>")
                .append("<body><main><h1>Talks open over the northern banks</h1>");
        for (int i = 0; i < Pages.PROSE.size(); i++) {
            posts.append("<article class=post><p><time datetime=\"2021-03-09T")
                    .append(17 - i)
                    .append(":00\">12:00</time></p><p>")
                    .append(Pages.PROSE.get(i))
                    .append("</p></article>");
        }
        return posts.append("</main></body></html>").toString();
    }

    /** Pages that are deep, wide or unclosed beyond any sound page; no clock is asked how long they take. */
    @Test
    void readsHostilePagesToTheirEnd() {
        String deep = "<div>".repeat(100_000) + Pages.PROSE.get(0) + "</div>".repeat(100_000);
        String wide =
                "<html><body><p class=\"" + "x ".repeat(500_000) + "\">" + Pages.PROSE.get(0) + "</p></body></html>";
        String links = "<a href=#>x</a>".repeat(100_000);
        String unclosed = "<b><i><a href=x>".repeat(20_000);
        assertThat(Pages.body(Pages.article(Pages.html(wide)))).containsExactly(Pages.PROSE.get(0));
        for (String page : List.of(deep, links, unclosed)) {
            assertThat(Pages.EXTRACTOR.extract(Pages.html(page))).isNotNull();
        }
        assertThat(Pages.EXTRACTOR.extract(Pages.text("word, ".repeat(1_000_000))))
                .isNotNull();
    }

    /** A page that a fuzz run made of one of the samples: a table of data ends around cells that were told before it. */
    @Test
    void readsATableThatEndsWithinAnother() throws IOException {
        try (InputStream page = ArticleExtractorTest.class.getResourceAsStream("fuzz-table.html")) {
            assertThat(Pages.EXTRACTOR.extract(Pages.html(
                            new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8))))
                    .isNotNull();
        }
    }

    /** The page's data is as large as its text, and each of 20,000 lines is looked up in it. */
    @Test
    void looksEachLineUpInThePagesDataInConstantTime() {
        String data = IntStream.range(0, 200_000).mapToObj(i -> "w" + i + " ").collect(Collectors.joining());
        String page = Pages.sound(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"" + data
                        + "\"}</script>",
                "",
                "<p>A short line that repeats itself</p>".repeat(20_000));
        assertThat(Pages.body(Pages.article(Pages.html(page)))).containsAll(Pages.PROSE);
    }
}
