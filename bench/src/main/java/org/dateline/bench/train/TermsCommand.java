package org.dateline.bench.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.dateline.bench.JsonLines;
import org.dateline.text.Stems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code terms}: counts in how many documents each stem stands. */
@Command(
        name = "terms",
        description = "Counts in how many documents of English news each stem stands.",
        mixinStandardHelpOptions = true)
final class TermsCommand implements Callable<Integer> {
    /** A stem that fewer documents hold tells no more than one that none holds. */
    private static final int LEAST_DOCUMENTS = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli, as are the parameters below
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles as .jsonl with a \"text\".")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the table goes (.tsv.gz).")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        int documents = 0;
        for (Path file : files.stream().sorted().toList()) {
            for (JsonNode document : JsonLines.read(file, JsonNode.class)) {
                new HashSet<>(Stems.of(document.path("text").asText()))
                        .forEach(stem -> counts.merge(stem, 1, Integer::sum));
                documents++;
            }
        }
        counts.values().removeIf(count -> count < LEAST_DOCUMENTS);
        write(documents, counts);
        spec.commandLine().getOut().println(documents + " documents, " + counts.size() + " stems: " + out);
        return 0;
    }

    private void write(int documents, Map<String, Integer> counts) throws IOException {
        try (Writer lines =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8)) {
            lines.write(documents + "\n");
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                lines.write(count.getKey() + "\t" + count.getValue() + "\n");
            }
        }
    }
}
