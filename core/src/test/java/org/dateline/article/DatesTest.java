package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.capture.MediaType;
import org.dateline.capture.Supplied;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static Article read(String head, String aboveBody, String beneathBody) {
        return Pages.article(Pages.html(Pages.sound(head, aboveBody, beneathBody)));
    }

    private static Optional<String> published(Article article) {
        return article.published().map(stated -> stated.value().value());
    }

    @Test
    void whatAReaderSeesGoesBeforeAMetaElementThatNamesNoEvent() {
        Article article = read("<meta name=\"date\" content=\"2021-04-01\">", "<p>Stand: 09.03.2021</p>", "");
        assertThat(published(article)).contains("2021-03-09");
        assertThat(published(read("<meta name=\"date\" content=\"2021-04-01\">", "", "")))
                .contains("2021-04-01");
    }

    @Test
    void theDayIsTheReadersNotGreenwichs() {
        String head = "<meta property=\"article:published_time\" content=\"2021-03-08T23:30:00Z\">";
        assertThat(published(read(head, "<div>9 March 2021</div>", ""))).contains("2021-03-09");
        assertThat(published(read(head, "", ""))).contains("2021-03-08T23:30");
    }

    @Test
    void aMetaElementAndWhatReadersSeeOutweighTheData() {
        String data = data("2020-12-06T14:36:00Z", "2021-02-01T08:00:00Z");
        String head = data + "<meta property=\"article:published_time\" content=\"2021-03-09T07:30:00Z\">";
        assertThat(published(read(head, "<div>9 March 2021</div>", ""))).contains("2021-03-09T07:30");
        assertThat(published(read(head, "", ""))).contains("2020-12-06T14:36");
    }

    @Test
    void aDayShownBeforeThatOfTheDataIsThePublicationsIfItSaysSoOrTheDataTellOfAChange() {
        String changed = data("2021-04-20T10:00:00Z", "2021-04-20T10:00:00Z");
        assertThat(published(read(changed, "<div>9 March 2021</div>", ""))).contains("2021-03-09");
        assertThat(published(read(changed, "<div>Release: 9 March 2021</div>", "")))
                .contains("2021-04-20T10:00");
        String other = data("2021-04-20T10:00:00Z", "2021-04-29T10:00:00Z");
        assertThat(published(read(other, "<div>Published 9 March 2021</div>", "")))
                .contains("2021-03-09");
        assertThat(published(read(other, "<div>9 March 2021</div>", ""))).contains("2021-04-20T10:00");
    }

    private static String data(String published, String modified) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"" + published
                + "\",\"dateModified\":\"" + modified + "\"}</script>";
    }

    @Test
    void aTimeInTheOutletsOwnZoneKeepsItsDay() {
        String head = "<meta property=\"article:published_time\" content=\"2021-03-08T23:30:00+09:00\">";
        assertThat(published(read(head, "<div>9 March 2021</div>", ""))).contains("2021-03-08T23:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated 9 March 2021",
                "Zuletzt aktualisiert am 9. März 2021",
                "Mis à jour le 9 mars 2021",
                "Actualizado: 9 de marzo de 2021",
                "Aggiornato il 9 marzo 2021",
                "Bijgewerkt: 9 maart 2021",
                "Aktualizacja: 9 marca 2021",
                "Обновлено 9 марта 2021",
                "Güncelleme: 9 Mart 2021",
                "Päivitetty 9.3.2021",
                "更新：2021年3月9日",
                "수정 2021.03.09"
            })
    void aChangeIsNoPublication(String line) {
        Article article = read("", "<div>" + line + "</div>", "");
        assertThat(article.published()).isEmpty();
        assertThat(article.modified().map(stated -> stated.value().value())).contains("2021-03-09");
    }

    @Test
    void bothAreReadFromOneLine() {
        Article article = read("", "<div>Last updated 9 Mar 2021, originally created 7 Mar 2021</div>", "");
        assertThat(published(article)).contains("2021-03-07");
        assertThat(article.modified().map(stated -> stated.value().value())).contains("2021-03-09");
    }

    @Test
    void aDateThatHeadsAnotherArticleIsNotThisOnes() {
        String other =
                "<div>1 March 2021</div><h2><a href=\"/storm\">Storm warning for the outer islands tonight</a></h2>";
        String page = Pages.sound("", "", "").replace("<main><article>", "<main><article>" + other);
        assertThat(Pages.article(Pages.html(page)).published()).isEmpty();
    }

    @Test
    void aCommentsDateIsNotTheArticles() {
        String comments =
                "<ol class=\"comments\"><li><b>Peder says:</b><p>9 March 2021, 12:10</p><p>Well put.</p></li></ol>";
        assertThat(read("", "", comments).published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Port Ostrava, (09.03.2021). ; 2021-03-09",
                "09.03.2021 – ; 2021-03-09",
                "PORT OSTRAVA, March 9, 2021 (Kestpress) — ; 2021-03-09"
            })
    void aDatelineTellsTheDay(String dateline, String day) {
        String page = Pages.sound("", "", "").replace("<p>The ministry of", "<p>" + dateline + " The ministry of");
        Article article = Pages.article(Pages.html(page));
        assertThat(published(article)).contains(day);
        assertThat(article.published().orElseThrow().basis()).isEqualTo(Basis.DATELINE);
    }

    @Test
    void aDayThatASentenceSpeaksOfIsNone() {
        String page = Pages.sound("", "<p>The talks will open on 9 March 2021 in Lissa, both sides say.</p>", "");
        assertThat(Pages.article(Pages.html(page)).published()).isEmpty();
    }

    @Test
    void nothingIsPublishedAfterItsCapture() {
        Supplied supplied = new Supplied(
                Optional.empty(),
                Optional.of(java.time.Instant.parse("2021-03-01T08:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Supplied.Origin.WARC);
        String page = Pages.sound("", "<div>9 March 2021</div>", "");
        assertThat(Pages.article(Pages.capture(MediaType.HTML, page, supplied)).published())
                .isEmpty();
    }

    @Test
    void aDateThatSaysWhatItIsHoldsBesideRights() {
        assertThat(published(read("", "<div>Published 9 March 2021 / © Harbour Post</div>", "")))
                .contains("2021-03-09");
        assertThat(read("", "<div>© Harbour Post, 9 March 2021</div>", "").published())
                .isEmpty();
    }

    @Test
    void aDateFarBeneathHoldsIfItSaysWhatItIs() {
        String rows = "<p>Harbour office, second floor</p>".repeat(14);
        assertThat(published(read("", "", rows + "<p>First published: 9 March 2021</p>")))
                .contains("2021-03-09");
        assertThat(read("", "", rows + "<p>9 March 2021</p>").published()).isEmpty();
    }

    @Test
    void aDateAnywhereHoldsIfItAloneSaysThatItIsOfThePublication() {
        String rows = "<p>Harbour office, second floor</p>".repeat(40);
        String note = "<p>Published on 9 March 2021</p>";
        assertThat(published(read("", "", rows + note))).contains("2021-03-09");
        assertThat(read("", "", rows + note + "<p>Published on 2 March 2021</p>")
                        .published())
                .isEmpty();
        assertThat(read("", "", rows + "<ul class=\"related\"><li>Published on 9 March 2021</li></ul>")
                        .published())
                .isEmpty();
    }

    @Test
    void aBylineRightBeneathMayHaveMoreWordsBesideItsDate() {
        assertThat(published(read("", "", "<div class=\"author\">Author: Mira on 09.03.2021, 13:36 h</div>")))
                .contains("2021-03-09T13:36");
    }

    @Test
    void aMonthAloneStaysAMonth() {
        Article article = read("<meta name=\"dc.date\" content=\"2021-03\">", "", "");
        assertThat(article.published().orElseThrow().value()).isInstanceOf(When.Month.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This entry was posted on Tuesday, March 9th, 2021 at 1:04 pm and is filed under Harbour. You can follow any"
                        + " responses to this entry through the feed, or leave a response of your own.",
                "Dieser Eintrag wurde am Dienstag, 9. März 2021 um 13:04 Uhr veröffentlicht und unter Hafen abgelegt.",
                "Gespeichert von mira am 9. März 2021 - 18:55"
            })
    void readsTheNoteBeneathABlogsPost(String note) {
        assertThat(published(read("", "", "<p><small>" + note + "</small></p>")).orElseThrow())
                .startsWith("2021-03-09");
    }

    @Test
    void takesTheDayAboveTheHeadlineBeforeAMetaElementThatSaysNoMore() {
        String page = "<html><head><meta name=\"date\" content=\"2021-04-01\"></head><body><article>"
                + "<div><time datetime=\"2021-03-09\">9 March 2021</time></div><h1>Fisheries talks open in Lissa</h1><p>"
                + String.join("</p><p>", Pages.PROSE) + "</p></article></body></html>";
        assertThat(published(Pages.article(Pages.html(page)))).contains("2021-03-09");
    }

    @Test
    void readsDataThatAPageForgotToMarkAsSuch() {
        String data = "<script>{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\","
                + " \"datePublished\": \"2021-03-09T06:00:00+01:00\"}</script>";
        assertThat(published(read(data, "", ""))).contains("2021-03-09T06:00");
        assertThat(read("<script>var page = {\"datePublished\": \"2021-03-09\"}</script>", "", "")
                        .published())
                .isEmpty();
    }
}
