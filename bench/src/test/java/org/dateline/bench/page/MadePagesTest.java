package org.dateline.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.dateline.article.ArticleExtractor;
import org.junit.jupiter.api.Test;

class MadePagesTest {
    private static final List<LabelledPage> PAGES = MadePages.all();

    @Test
    void makesPagesOfEveryKindInEveryLanguageWithNothingLeftUnfilled() {
        assertThat(PAGES).hasSizeGreaterThan(300);
        assertThat(PAGES.stream().map(LabelledPage::kind).distinct())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(PageKind.LIST, PageKind.GOODS)));
        assertThat(PAGES.stream().map(LabelledPage::name).distinct()).hasSameSizeAs(PAGES);
        assertThat(PAGES).allSatisfy(page -> assertThat(html(page)).doesNotContainPattern("\\{[!@]?[a-z][a-z0-9.]*}"));
    }

    @Test
    void makesTheSamePagesEachTime() {
        assertThat(MadePages.all().stream().map(MadePagesTest::html))
                .containsExactlyElementsOf(
                        PAGES.stream().map(MadePagesTest::html).toList());
    }

    @Test
    void holdsAboutHalfOfThemOut() {
        long heldOut = PAGES.stream().filter(LabelledPage::heldOut).count();
        assertThat((double) heldOut / PAGES.size()).isBetween(0.4, 0.6);
    }

    @Test
    void tellsNineteenInTwentyRightly() {
        ArticleExtractor extractor = new ArticleExtractor();
        Confusion confusion = new Confusion();
        PAGES.forEach(page -> confusion.add(page.kind(), extractor.extract(page.capture())));
        assertThat(confusion.accuracy())
                .as(String.join("\n", confusion.lines()))
                .isGreaterThan(0.95);
    }

    private static String html(LabelledPage page) {
        return new String(page.capture().payload().bytes(), StandardCharsets.UTF_8);
    }
}
