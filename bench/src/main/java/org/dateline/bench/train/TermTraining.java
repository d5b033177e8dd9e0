package org.dateline.bench.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.dateline.bench.JsonLines;
import org.dateline.text.Stems;

/** Counts in how many documents of English news each stem stands. The order of the files doesn't matter. */
public final class TermTraining {
    /** A stem that fewer documents hold tells no more than one that none holds. */
    private static final int LEAST_DOCUMENTS = 3;

    private TermTraining() {}

    /**
     * Counts the stems of {@code data} and writes them to {@code out} in the form of
     * {@link org.dateline.text.TermFrequencies}.
     *
     * @param data articles (.jsonl), each with a {@code text}
     * @throws IOException when a line has no {@code text}; the message names the file
     */
    public static void train(List<Path> data, Path out, PrintWriter log) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        int documents = 0;
        for (Path file : data) {
            for (JsonNode document : JsonLines.read(file, JsonNode.class)) {
                new HashSet<>(Stems.of(text(document, file))).forEach(stem -> counts.merge(stem, 1, Integer::sum));
                documents++;
            }
        }
        counts.values().removeIf(count -> count < LEAST_DOCUMENTS);
        write(documents, counts, out);
        log.println(documents + " documents, " + counts.size() + " stems: " + out);
    }

    private static String text(JsonNode document, Path file) throws IOException {
        JsonNode text = document.path("text");
        if (!text.isTextual()) {
            throw new IOException(file + ": a document without a text");
        }
        return text.asText();
    }

    private static void write(int documents, Map<String, Integer> counts, Path out) throws IOException {
        try (Writer lines =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8)) {
            lines.write(documents + "\n");
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                lines.write(count.getKey() + "\t" + count.getValue() + "\n");
            }
        }
    }
}
