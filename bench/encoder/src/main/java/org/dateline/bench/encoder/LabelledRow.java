package org.dateline.bench.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.deep.PieceRow;
import org.dateline.deep.WordPieces;

/**
 * A row of the training data.
 *
 * @param document the document it is from
 * @param pieces its words as the encoder takes them
 * @param labels the label of each word, in the order of {@code RoleEvidence}; as many as {@code pieces} has words
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
record LabelledRow(String document, PieceRow pieces, int[] labels) {
    private static final List<String> LABELS =
            List.of("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content");
    private static final int ROOM = 160;
    private static final int HELD_OUT_OF = 25;

    /** The rows of a file, each distinct one once. */
    static List<LabelledRow> read(Path file, WordPieces cutter) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<LabelledRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                if (seen.add(row.path("tokens") + "\n" + row.path("labels"))) {
                    rows.add(of(row.path("id").asText(), words(row.path("tokens")), words(row.path("labels")), cutter));
                }
            }
        }
        return rows;
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static LabelledRow of(String document, List<String> words, List<String> names, WordPieces cutter) {
        PieceRow pieces = PieceRow.of(words, cutter, ROOM);
        int[] labels = new int[pieces.first().length];
        for (int i = 0; i < labels.length; i++) {
            int label = Math.max(0, LABELS.indexOf(names.get(i)));
            boolean goesOn = label != 0 && label % 2 == 0;
            boolean begun = i > 0 && (labels[i - 1] == label || labels[i - 1] == label - 1);
            labels[i] = goesOn && !begun ? label - 1 : label;
        }
        return new LabelledRow(document, pieces, labels);
    }

    int length() {
        return pieces.pieces().length;
    }

    /** Whether its document is kept from training, to measure on. */
    boolean isHeldOut() {
        return Math.floorMod(document.hashCode(), HELD_OUT_OF) == 0;
    }

    boolean isEmpty() {
        for (int label : labels) {
            if (label != 0) {
                return false;
            }
        }
        return true;
    }
}
