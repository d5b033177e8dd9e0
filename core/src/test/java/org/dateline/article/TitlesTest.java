package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.capture.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    private static Stated<String> title(String titleElement, String heading) {
        String page = "<html><head><title>" + titleElement + "</title></head><body><article>" + heading + "<p>"
                + String.join("</p><p>", Pages.PROSE) + "</p></article></body></html>";
        return Pages.article(Pages.capture(MediaType.HTML, page, Pages.at("https://www.harbour-post.example/a")))
                .title()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    kicker!: !Fisheries talks open in Lissa
                    article__overline!! Fisheries talks open in Lissa
                    dachzeile! – !Fisheries talks open in Lissa
                    c-Eyebrow! | !Fisheries talks open in Lissa
                    """)
    void leavesTheKickerOut(String name, String sign, String headline) {
        String between = sign == null ? " " : sign;
        Stated<String> title = title(
                "Northern banks" + between + headline,
                "<h1><span class=\"" + name + "\">Northern banks</span>" + between + "<span>" + headline
                        + "</span></h1>");
        assertThat(title.value()).isEqualTo("Fisheries talks open in Lissa");
        assertThat(title.words())
                .hasValueSatisfying(words -> assertThat(words.words()).isEqualTo("Fisheries talks open in Lissa"));
    }

    @Test
    void keepsWordsThatTheHeadlineGoesOnFrom() {
        assertThat(title("", "<h1><em class=\"kicker\">Nobody</em> knows where the trawlers went</h1>")
                        .value())
                .isEqualTo("Nobody knows where the trawlers went");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    Fisheries talks open in Lissa | Harbour Post
                    Fisheries talks open in Lissa | News | Harbour Post
                    Fisheries talks open in Lissa - harbourpost.example
                    Fisheries talks open in Lissa – Harbour Post
                    """)
    void leavesTheSitesNameOut(String titleElement) {
        assertThat(title(titleElement, "").value()).isEqualTo("Fisheries talks open in Lissa");
    }

    @Test
    void aHeadingThatEndsTheTitleElementGoesBeforeTheSitesHead() {
        Stated<String> title = title(
                "Lissa blog » Archive » Fisheries talks open in Lissa",
                "<h1><a href=\"/\">Lissa blog</a></h1><h2>Fisheries talks open in Lissa</h2>");
        assertThat(title.value()).isEqualTo("Fisheries talks open in Lissa");
        assertThat(title.words()).isPresent();
    }

    @Test
    void takesTheMainHeadingBeforeWhatIsWordedForSearchEngines() {
        String words = "Why the trawlers of Lissa stay in harbour all winter";
        Stated<String> title = title(
                "Lissa trawlers: 5 facts | Harbour Post</title>"
                        + "<meta property=\"og:title\" content=\"Lissa trawlers: 5 facts\"><title>",
                "<h1>" + words + "</h1>");
        assertThat(title.value()).isEqualTo(words);
        assertThat(title.basis()).isEqualTo(Basis.MARKED_UP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    Northern banks Fisheries talks open in Lissa!Fisheries talks open in Lissa
                    Fisheries talks open in Lissa Ministers arrive by boat!Fisheries talks open in Lissa
                    Fisheries talks open in Lissa after all!Fisheries talks open in Lissa after all
                    "No deal": Fisheries talks open in Lissa!"No deal": Fisheries talks open in Lissa
                    """)
    void leavesOutWhatIsGluedToTheHeadline(String heading, String headline) {
        String data = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Fisheries talks open in Lissa\"}</script><meta property=\"og:title\" "
                + "content=\"Fisheries talks open in Lissa\">";
        assertThat(title(
                                "Fisheries talks open in Lissa | Harbour Post</title>" + data + "<title>",
                                "<h1>" + heading + "</h1>")
                        .value())
                .isEqualTo(headline);
    }

    @Test
    void theSitesHeadIsNoHeadlineWhereTheTitleElementOpensWithALowerHeading() {
        assertThat(title(
                                "Fisheries talks open in Lissa » Friends of the Northern Banks",
                                "<h1><a href=/>Friends of the Northern Banks and their boats</a></h1><h3>Fisheries talks open in Lissa</h3>")
                        .value())
                .isEqualTo("Fisheries talks open in Lissa");
    }

    @Test
    void aKickerStaysThatThePagesDataHasBeforeASectionsName() {
        assertThat(title(
                                "Northern banks: Fisheries talks open in Lissa | Sea</title><script type=\"application/ld+json\">{\"@type\":"
                                        + "\"NewsArticle\",\"headline\":\"Northern banks: Fisheries talks open in Lissa | Sea\"}</script><title>",
                                "<h1><span class=kicker>Northern banks: </span>Fisheries talks open in Lissa</h1>")
                        .value())
                .isEqualTo("Northern banks: Fisheries talks open in Lissa");
    }

    @Test
    void aLabelBeforeTheColonThatThePagesDataLacksIsLeftOut() {
        assertThat(title(
                                "Fisheries talks open in Lissa",
                                "<h1>News release of the ministry :Fisheries talks open in Lissa</h1>")
                        .value())
                .isEqualTo("Fisheries talks open in Lissa");
    }

    @Test
    void theAddressTellsWhichOfTwoWordingsTheArticleWasPublishedUnder() {
        String page = "<html><head><title>Five facts about trawling | Harbour Post</title></head><body><article>"
                + "<h1>Why nobody in Lissa mends his nets in März</h1><p>" + String.join("</p><p>", Pages.PROSE)
                + "</p></article></body></html>";
        String address = "https://www.harbour-post.example/sea/why-nobody-in-lissa-mends-his-nets-in-maerz-4711.html";
        assertThat(Pages.article(Pages.capture(MediaType.HTML, page, Pages.at(address)))
                        .title()
                        .map(Stated::value))
                .hasValue("Why nobody in Lissa mends his nets in März");
    }
}
