package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two captured pages of the shared case, field by field. */
class ReportedTalksTest {
    private static final Path SHARED =
            Path.of(System.getProperty("dateline.shared", System.getProperty("dateline.root", ".") + "/../shared"));

    @ParameterizedTest
    @ValueSource(strings = {"financier.txt", "nexstar.txt"})
    void readsWhatACarefulReaderGets(String file) throws IOException {
        Path folder = SHARED.resolve("cases/us-dprk-talks");
        assumeTrue(Files.isDirectory(folder), () -> "the shared case is not there: " + folder);
        Article article = Pages.article(Pages.text(Files.readString(folder.resolve(file))));
        JsonNode expected = new ObjectMapper()
                .readTree(folder.resolve("expected.json").toFile())
                .path("articles")
                .path(file);
        assertThat(article.title().orElseThrow().value())
                .isEqualTo(expected.path("title").asText());
        assertThat(article.rights().orElseThrow().value())
                .isEqualTo(expected.path("rights").asText());
        assertThat(article.credit().map(Credit::name).orElse(null))
                .isEqualTo(expected.path("credited_to").textValue());
        assertThat(article.published()).isEmpty();
        List<String> body = Pages.body(article);
        if (expected.has("paragraphs")) {
            assertThat(body).hasSize(expected.path("paragraphs").asInt());
            assertThat(body.getFirst()).startsWith(expected.path("body_first").asText());
            assertThat(body.getLast()).endsWith(expected.path("body_last").asText());
        }
        expected.path("not_body").forEach(piece -> assertThat(body).doesNotContain(piece.asText()));
        expected.path("tags")
                .forEach(tag ->
                        assertThat(article.tagLine().orElseThrow().value()).contains(tag.asText()));
    }
}
