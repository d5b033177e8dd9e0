package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.chronology.Chronology;
import org.dateline.source.CaptureId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Chronology AFFAIR = Affair.chronology();
    private static final Document PAGE = Written.page(AFFAIR, ReportOptions.whole());

    @Test
    void identifiersAreUnique() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        Elements links = PAGE.select("a[href^=#]");
        assertThat(links).hasSizeGreaterThan(60);
        assertThat(links)
                .allSatisfy(
                        link -> assertThat(PAGE.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
    }

    @Test
    void everyEntryCitesWordsThatAreMarkedInTheirArticle() {
        Elements cites = PAGE.select(".entry a.cite");
        assertThat(cites).hasSizeGreaterThanOrEqualTo(AFFAIR.dated().size());
        assertThat(cites).allSatisfy(cite -> {
            Element anchor = PAGE.getElementById(cite.attr("href").substring(1));
            assertThat(anchor.closest(".panel")).isNotNull();
            assertThat(anchor.tagName()).isEqualTo("i");
        });
    }

    /** The words that light up when a citation is followed are, role by role, the citation's words. */
    @Test
    void highlightedWordsAreTheCitationsWords() {
        Annotations annotations = Annotations.of(AFFAIR);
        int checked = 0;
        for (Article article : AFFAIR.articles()) {
            for (Annotation annotation : annotations.in(article.capture())) {
                for (Role role : Role.values()) {
                    assertThat(highlighted(annotation, role))
                            .as("%s %s", annotation.id(), role)
                            .isEqualTo(words(article, annotation, role));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    private static String highlighted(Annotation annotation, Role role) {
        Element panel = PAGE.getElementById(annotation.id()).closest(".panel");
        return panel.select("mark.k" + annotation.index() + role.letter()).stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    private static String words(Article article, Annotation annotation, Role role) {
        return annotation.parts().stream()
                .filter(part -> part.role() == role)
                .map(part -> article.text().at(part.span()))
                .collect(Collectors.joining());
    }

    @Test
    void noCitationRuleIsMissingFromTheStyle() {
        String style = PAGE.select("style").first().data();
        int most = Annotations.of(AFFAIR).most();
        assertThat(style).contains(".k0:target~.k0s", ".k" + (most - 1) + ":target~.k" + (most - 1) + "c");
    }

    @Test
    void thePolicyAllowsTheStyleAndTheScriptByTheirDigestsAndNothingElse() throws Exception {
        String policy = PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains(digest(PAGE.select("style").first().data()))
                .contains(digest(PAGE.select("script").first().data()))
                .doesNotContain("unsafe");
        assertThat(PAGE.select("style")).hasSize(1);
        assertThat(PAGE.select("script")).hasSize(1);
        assertThat(PAGE.select("[style]")).isEmpty();
    }

    private static String digest(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    @Test
    void nothingIsFetched() {
        assertThat(PAGE.select("[src], link, object, embed, iframe, image, use, base"))
                .isEmpty();
        assertThat(PAGE.select("style").first().data()).doesNotContain("url(", "@import");
        assertThat(PAGE.select("a[href^=http]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("rel")).isEqualTo("noopener noreferrer"));
    }

    @Test
    void quotationsOutsideTheArticlesAreShort() {
        Document page = Written.page(Hostile.longWinded(), ReportOptions.whole());
        assertThat(page.select("main blockquote, main q"))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.text().length()).isLessThanOrEqualTo(Quotations.LIMIT));
        assertThat(page.select(".entry blockquote").first().text()).endsWith("…");
    }

    @Test
    void withoutTextNoArticleIsInThePageAndCitationsLeadToTheSources() {
        Document page = Written.page(AFFAIR, ReportOptions.withoutText());
        assertThat(page.select(".panel")).isEmpty();
        assertThat(page.text()).doesNotContain("Nobody was hurt");
        assertThat(page.select(".entry blockquote mark")).isNotEmpty();
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
        CaptureId herald = Affair.HERALD.capture();
        String id = new Sources(AFFAIR).id(herald).orElseThrow();
        assertThat(page.select("#sources #" + id + " a.url").attr("href")).isEqualTo("https://herald.example/ferry");
    }

    @Test
    void entriesSayWhoSaidItThroughWhom() {
        assertThat(PAGE.select("#e-6 .what > .chain").text())
                .isEqualTo("Ilse Varn harbour master Tide Radio was told Orrin Herald");
        assertThat(PAGE.select("#e-6 .reports .chain").last().text()).isEqualTo("origin not stated Tessel Gazette");
        assertThat(PAGE.select("#e-6 summary").text()).isEqualTo("2 reports on 1 independent origin");
        assertThat(PAGE.select("#e-7 summary").text()).isEqualTo("1 report and 1 folded copy on 1 independent origin");
        assertThat(PAGE.select("#e-4 .differ").text()).contains("41 people", "43 people", "on 3 March", "on 4 March");
    }

    @Test
    void whatHasNoTimeStandsApart() {
        assertThat(PAGE.select("#undated .entry").eachAttr("id")).containsExactly("e-11", "e-12");
        assertThat(PAGE.select("#e-12 .when").text()).isEqualTo("“last week” no date is known to reckon it from");
        assertThat(PAGE.select(".picture a[href=#e-11]")).isEmpty();
    }

    @Test
    void everyDatedEntryIsDrawnInEachWidthWithATitle() {
        for (TimePicture picture :
                new PageMaker(AFFAIR, ReportOptions.whole()).page().pictures()) {
            Elements marks = PAGE.select("svg.picture." + picture.size() + " a");
            assertThat(marks.eachAttr("href"))
                    .containsAll(AFFAIR.dated().stream()
                            .map(entry -> "#" + entry.id())
                            .toList());
            assertThat(marks.select("title").eachText()).hasSameSizeAs(marks).allMatch(title -> !title.isBlank());
        }
    }

    @Test
    void whatWasSkippedAndLeftOutIsListedWithItsReason() {
        assertThat(PAGE.select("#left-out").text())
                .contains(
                        "The record is cut off",
                        "cut.warc.gz, record 7, offset 81234",
                        "the file ends after 12 of 400 bytes",
                        "A list of articles, not one",
                        "In a language that is not read yet");
    }

    @Test
    void samePageFromTheSameChronologyInAnyLocale() {
        Locale before = Locale.getDefault();
        String once = Written.as(ReportFormat.HTML, Affair.chronology(), ReportOptions.whole());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Written.as(ReportFormat.HTML, Affair.chronology(), ReportOptions.whole()))
                    .isEqualTo(once);
        } finally {
            Locale.setDefault(before);
        }
    }
}
