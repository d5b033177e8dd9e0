package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonLinesTest {

    private static final String TWO_LINES = "{\"id\":\"a\",\"day\":1,\"unused\":[]}\n\n{\"id\":\"ü\",\"day\":2}\n";

    @TempDir
    private Path folder;

    record Item(String id, int day) {}

    @Test
    void readsEachLineInOrderAndIgnoresOtherKeys() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), TWO_LINES);
        assertThat(JsonLines.read(file, Item.class)).isEqualTo(List.of(new Item("a", 1), new Item("ü", 2)));
    }

    @Test
    void readsGzip() throws IOException {
        Path file = folder.resolve("gold.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(TWO_LINES.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(JsonLines.read(file, Item.class)).hasSize(2);
    }

    @Test
    void anErrorNamesFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\"}\n{\"id\":\n");
        assertThatThrownBy(() -> JsonLines.read(file, Item.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl, line 2: ");
    }

    @Test
    void aFalseGzipIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl.gz"), TWO_LINES);
        assertThatThrownBy(() -> JsonLines.read(file, Item.class)).hasMessageContaining("gold.jsonl.gz");
    }
}
