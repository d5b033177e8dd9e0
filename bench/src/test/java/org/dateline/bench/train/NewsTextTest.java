package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsTextTest {

    @TempDir
    private Path folder;

    private List<List<List<String>>> read(String lines) throws IOException {
        return NewsText.read(Files.writeString(folder.resolve("news.jsonl"), lines));
    }

    @Test
    void cutsTextAndTakesTokensAsTheyAre() throws IOException {
        assertThat(read("""
                        {"text": "Vell left.\\nOro stayed ."}
                        {"tokens": [{"s": 0, "t": "Vell"}, {"s": 0, "t": "slept"}, {"s": 1, "t": "Why"}]}
                        """))
                .containsExactly(
                        List.of(List.of("Vell", "left", "."), List.of("Oro", "stayed", ".")),
                        List.of(List.of("Vell", "slept"), List.of("Why")));
    }

    @Test
    void linesOfOneDocumentAreOneAndMarksArePutBack() throws IOException {
        assertThat(read("""
                        {"doc": "a", "text": "`` Yes ''"}
                        {"doc": "a", "text": "-LRB- No -RRB-"}
                        {"doc": "b", "text": "Well"}
                        """))
                .containsExactly(
                        List.of(List.of("\"", "Yes", "\""), List.of("(", "No", ")")), List.of(List.of("Well")));
    }

    @Test
    void aLineWithoutTextIsAnErrorThatNamesTheFile() {
        assertThatThrownBy(() -> read("{\"title\": \"x\"}")).hasMessageContaining("news.jsonl");
    }
}
