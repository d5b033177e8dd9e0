package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {
    @Test
    void markupOfAPageIsShownAndNotRun() {
        Document page = Written.page(Hostile.of(Hostile.SCRIPT, "https://a.example/"), ReportOptions.whole());
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.select("#e-1 blockquote").first().wholeText()).contains(Hostile.SCRIPT);
        assertThat(page.select(".panel .text").first().wholeText()).contains(Hostile.SCRIPT);
        assertThat(page.title()).contains(Hostile.SCRIPT);
    }

    @Test
    void quotationMarksDoNotEndAnAttribute() {
        Document page = Written.page(Hostile.of(Hostile.QUOTES, "https://a.example/?q=%22x"), ReportOptions.whole());
        assertThat(page.select("[onmouseover]")).isEmpty();
        assertThat(page.select("#e-1 blockquote").first().wholeText()).contains(Hostile.QUOTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/hosts",
                "//evil.example/x",
                "https:",
                "vbscript:x",
                "https://a.example/\" onclick=\"alert(1)"
            })
    void onlyWebAddressesBecomeLinks(String url) {
        Document page = Written.page(Hostile.of("x", url), ReportOptions.whole());
        assertThat(page.select("a[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.select("[onclick]")).isEmpty();
    }

    @Test
    void webAddressesAreKept() {
        Document page = Written.page(Hostile.of("x", "HTTPS://a.example/p?a=1&b=2#c"), ReportOptions.whole());
        assertThat(page.select("#sources a.url").attr("href")).isEqualTo("HTTPS://a.example/p?a=1&b=2#c");
    }

    @Test
    void charactersThatSteerDirectionAreFencedInAndNamed() {
        Document page = Written.page(Hostile.of(Hostile.OVERRIDE, "https://a.example/"), ReportOptions.whole());
        assertThat(page.title()).contains("evil[U+202E]txt.exe[U+2066]").doesNotContain("\u202E");
        assertThat(page.select(".panel .text").first().wholeText()).contains(Hostile.OVERRIDE);
        for (Element element : page.getAllElements()) {
            if (element.ownText().contains("\u202E") || element.ownText().contains("\u2066")) {
                assertThat(element.className()).isEqualTo("ctl");
                assertThat(element.attr("data-c")).startsWith("U+20");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2028b", "a\u0000b", "a\u0008b", "a\uD800b", "a\rb", "a\uFFFEb", "😀"})
    void oddCharactersNeitherBreakThePageNorTheMarks(String text) {
        Document page = Written.page(Hostile.of(text, "https://a.example/"), ReportOptions.whole());
        assertThat(page.select("#e-1")).hasSize(1);
        assertThat(page.select(".panel .text mark.c").first().wholeText()).endsWith(" was hers");
        assertThat(page.outerHtml()).doesNotContain("\u0000").doesNotContain("\u0008");
    }
}
