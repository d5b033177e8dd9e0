package org.dateline.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CanonicalUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/news/1",
                "http://example.org/news/1",
                "HTTPS://Example.ORG:443/news/1",
                "http://example.org:80/news/1",
                "https://www.example.org/news/1",
                "https://www2.example.org/news/1",
                "https://example.org./news/1",
                "https://reader@example.org/news/1",
                "https://example.org/news/1/",
                "https://example.org/news/../news/./1",
                "https://example.org/%6eews/1",
                "https://example.org/news/1#comments",
                "https://example.org/news/1?",
                "https://example.org/news/1?utm_source=mail&UTM_Medium=x",
                "https://example.org/news/1?fbclid=Iw&gclid=a&mc_cid=b&at_campaign=c&pk_kwd=d#top",
                "https://example.org/news/1;jsessionid=0123456789ABCDEF",
                "  https://example.org/news/1  "
            })
    void onePageHasOneForm(String url) {
        assertThat(CanonicalUrl.of(url)).hasValue(new CanonicalUrl("example.org/news/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/News/1, example.org/News/1",
        "https://example.org/news/1?page=2&id=7, example.org/news/1?id=7&page=2",
        "https://example.org/news/1?id=7&utm_source=x&page=2, example.org/news/1?id=7&page=2",
        "https://example.org/?p=12, example.org?p=12",
        "https://example.org:8080/a, example.org:8080/a",
        "https://example.org/a?source=wire, example.org/a?source=wire",
        "https://example.org/a/amp, example.org/a/amp",
        "https://m.example.org/a, m.example.org/a",
        "https://www.org/a, www.org/a",
        "https://bücher.example/straße, xn--bcher-kva.example/stra%C3%9Fe",
        "https://xn--bcher-kva.example/stra%c3%9fe, xn--bcher-kva.example/stra%C3%9Fe"
    })
    void whatMayChooseThePageStays(String url, String form) {
        assertThat(CanonicalUrl.of(url).map(CanonicalUrl::form)).hasValue(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/a",
                "ftp://example.org/a",
                "file:///tmp/a.html",
                "https://",
                "https:///a",
                "urn:uuid:0",
                "javascript:alert(1)"
            })
    void whatIsNoWebAddressHasNone(String url) {
        assertThat(CanonicalUrl.of(url)).isEmpty();
    }

    @Test
    void hostileAddressesAreRefusedOrRead() {
        assertThat(CanonicalUrl.of("https://example.org/" + "a/../".repeat(100_000)))
                .isEmpty();
        assertThat(CanonicalUrl.of("https://exa\u0000mple.org/a\nb")).isEmpty();
        assertThat(CanonicalUrl.of("https://example.org/%zz?%=&&=&a")).isPresent();
    }

    @Test
    void aSiteIsTold() {
        assertThat(CanonicalUrl.of("https://www.example.org/?utm_source=x"))
                .hasValueSatisfying(site -> assertThat(site.isSite()).isTrue());
        assertThat(CanonicalUrl.of("https://www.example.org/?p=1"))
                .hasValueSatisfying(page -> assertThat(page.isSite()).isFalse());
    }
}
