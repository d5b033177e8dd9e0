package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.capture.Capture;
import org.dateline.capture.CaptureReader;
import org.dateline.capture.Limits;
import org.dateline.time.When;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The pages of {@code samples/}, read from their archives, feeds and files, against what a careful reader gets out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePagesTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("dateline.root", "..")).resolve("samples");

    private final List<Article> articles = new ArrayList<>();

    @BeforeAll
    void readAll() throws IOException {
        List<Path> roots = List.of(SAMPLES.resolve("saltmarsh-talks"), SAMPLES.resolve("tarn-hollow"));
        new CaptureReader(Limits.defaults()).read(roots, result -> {
            if (result instanceof Capture capture) {
                read(capture);
            }
        });
    }

    private void read(Capture capture) {
        if (Pages.EXTRACTOR.extract(capture) instanceof Extracted.Found found) {
            articles.add(found.article());
        }
    }

    @TestFactory
    Stream<DynamicTest> readsEachPage() throws IOException {
        JsonNode key = new ObjectMapper().readTree(Files.readAllBytes(SAMPLES.resolve("answer-key.json")));
        return key.path("pages").properties().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page.getValue())));
    }

    private void check(JsonNode page) {
        Article article = article(page);
        assertThat(article.title().map(Stated::value)).isEqualTo(text(page, "title"));
        assertThat(article.published().map(Stated::value).map(SamplePagesTest::day))
                .isEqualTo(text(page, "published"));
        assertThat(article.language().map(Stated::value).map(tag -> tag.substring(0, 2)))
                .isEqualTo(text(page, "language"));
        String credit = page.path("credited_to").asText("");
        List<String> authors = article.authors().stream().map(Stated::value).toList();
        assertThat(authors).isIn(strings(page, "byline"), List.of(), List.of(credit));
        checkBody(article, page);
    }

    /**
     * A standfirst counts as a paragraph here, which the key leaves out; one paragraph may be missing, chrome may not be
     * there.
     */
    private static void checkBody(Article article, JsonNode page) {
        String body = article.bodyText();
        assertThat(body).contains(page.path("body_first").asText());
        int wanted = page.path("paragraphs").asInt();
        assertThat(article.body())
                .filteredOn(paragraph -> paragraph.kind() != Paragraph.Kind.HEADING)
                .hasSizeBetween(wanted - 1, wanted + 1);
        assertThat(strings(page, "not_body"))
                .allSatisfy(chrome -> assertThat(body).doesNotContain(chrome));
    }

    @Test
    void readsTheTickersPosts() {
        Article ticker = articles.stream()
                .filter(article -> !article.posts().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(ticker.location().file()).endsWith("ers-live-port-closed.html");
        assertThat(ticker.posts())
                .extracting(post ->
                        ((When.Minute) post.posted()).time().toLocalTime().toString())
                .containsExactly("18:40", "17:55", "16:20", "14:05", "11:30", "09:10");
        assertThat(articles).filteredOn(article -> !article.posts().isEmpty()).hasSize(1);
    }

    private Article article(JsonNode page) {
        String file = page.path("file").asText();
        String url = page.path("url").asText("");
        return articles.stream()
                .filter(article -> file.endsWith(article.location().file().replaceFirst("^.*/samples/", "")))
                .filter(article -> article.url().filter(url::equals).isPresent() || !page.has("record"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no article was found in " + file));
    }

    private static Optional<String> text(JsonNode page, String field) {
        return Optional.ofNullable(page.path(field).textValue());
    }

    private static List<String> strings(JsonNode page, String field) {
        return StreamSupport.stream(page.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String day(When.Resolved when) {
        return when.start().toString();
    }
}
