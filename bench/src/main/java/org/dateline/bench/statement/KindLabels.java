package org.dateline.bench.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.statement.Statement.Kind;

/**
 * Which kind readers gave to statements of real news, by document and place. The texts are not here: whoever has them finds
 * the places. Immutable.
 */
final class KindLabels {
    private static final int DIGITS = 12;

    /**
     * What a reader says of a statement.
     *
     * @param seen whether whoever wrote the rules has looked at it
     * @param kind empty where nobody says the words, or somebody other than the finder says
     */
    record Label(boolean seen, Optional<Kind> kind) {}

    private final Map<String, Map<Integer, Label>> byDocument = new HashMap<>();

    private KindLabels() {}

    /** Reads the labels that come with the bench. */
    static KindLabels load() throws IOException {
        KindLabels labels = new KindLabels();
        try (InputStream stream = KindLabels.class.getResourceAsStream("kinds.tsv")) {
            if (stream == null) {
                throw new IOException("kinds.tsv is missing from the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(labels::add);
        }
        return labels;
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        Optional<Kind> kind = columns[3].equals("none")
                ? Optional.empty()
                : Optional.of(Kind.valueOf(columns[3].toUpperCase(Locale.ROOT)));
        byDocument
                .computeIfAbsent(columns[0], document -> new HashMap<>())
                .put(Integer.parseInt(columns[1]), new Label(columns[2].equals("seen"), kind));
    }

    /** The labels of a document, by the place of the content's first character in code points. */
    Map<Integer, Label> of(String documentId) {
        return byDocument.getOrDefault(digest(documentId), Map.of());
    }

    private static String digest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
