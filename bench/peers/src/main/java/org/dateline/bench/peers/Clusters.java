package org.dateline.bench.peers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.syntax.model.WordClusters;
import org.tukaani.xz.XZInputStream;

/** Writes the Brown clusters that come with NLP4J's English models in the form of {@link WordClusters}. */
final class Clusters {
    private static final String CLUSTERS = "/edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

    private Clusters() {}

    /** Each word has the prefixes of its cluster's path; the longest is the path. */
    static void write(Path file) throws IOException {
        Map<String, String> paths = new HashMap<>();
        for (Map.Entry<?, ?> word : read().entrySet()) {
            String path = ((Set<?>) word.getValue())
                    .stream()
                            .map(String::valueOf)
                            .max(Comparator.comparingInt(String::length))
                            .orElse("");
            if (!word.getKey().toString().isEmpty()) {
                paths.put(word.getKey().toString(), path);
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            WordClusters.write(paths, out);
        }
    }

    @SuppressWarnings("BanSerializableRead") // a file of a pinned dependency, in that dependency's own format
    private static Map<?, ?> read() throws IOException {
        try (InputStream resource = Objects.requireNonNull(Clusters.class.getResourceAsStream(CLUSTERS), CLUSTERS);
                ObjectInputStream in = new ObjectInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
            return (Map<?, ?>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(CLUSTERS, e);
        }
    }
}
