package org.dateline.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.ArticleExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"pages.jsonl", "pages-second.jsonl"})
    void nineteenInTwentyAreToldRightly(String file) throws IOException {
        List<LabelledPage> pages = WrittenPages.read(Path.of("gold", file));
        assertThat(pages.stream().map(LabelledPage::name)).doesNotHaveDuplicates();
        ArticleExtractor extractor = new ArticleExtractor();
        Confusion confusion = new Confusion();
        pages.forEach(page -> confusion.add(page.kind(), extractor.extract(page.capture())));
        assertThat(confusion.accuracy())
                .as(String.join("\n", confusion.lines()))
                .isGreaterThan(0.95);
    }
}
