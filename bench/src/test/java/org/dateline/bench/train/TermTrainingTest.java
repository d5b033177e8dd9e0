package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TermTrainingTest {
    @TempDir
    private Path folder;

    private final PrintWriter log = new PrintWriter(new StringWriter());

    private Path articles(String name, String... texts) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            lines.append("{\"text\": \"").append(text).append("\"}\n");
        }
        return Files.writeString(folder.resolve(name), lines);
    }

    @Test
    void stemsOfThreeDocumentsAreCountedOnceADocument() throws IOException {
        Path one = articles("a.jsonl", "Ferries and ferries", "The ferry");
        Path two = articles("b.jsonl", "a ferry", "the mayor");
        Path out = folder.resolve("terms.tsv.gz");
        TermTraining.train(List.of(one, two), out, log);
        try (GZIPInputStream bytes = new GZIPInputStream(Files.newInputStream(out))) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("4\nferri\t3\n");
        }
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        Path one = articles("a.jsonl", "ferry harbour", "harbour");
        Path two = articles("b.jsonl", "ferry", "harbour ferry");
        Path there = folder.resolve("there.gz");
        Path back = folder.resolve("back.gz");
        TermTraining.train(List.of(one, two), there, log);
        TermTraining.train(List.of(two, one), back, log);
        assertThat(there).hasSameBinaryContentAs(back);
    }

    @Test
    void aDocumentWithoutATextIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), "{\"title\": \"x\"}\n");
        assertThatThrownBy(() -> TermTraining.train(List.of(file), folder.resolve("out"), log))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.jsonl");
    }
}
