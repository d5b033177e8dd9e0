package org.dateline.deep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of a WordPiece vocabulary: small letters without accents, marks by themselves, then the
 * longest piece that fits, again and again (Devlin and others 2019, BERT, uncased). Immutable; safe for any number of
 * threads.
 */
public final class WordPieces {
    static final int START = 101;
    static final int END = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;
    private static final int MOST = 12;

    private final Map<String, Integer> vocabulary;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
    }

    /**
     * The vocabulary of a {@code tokenizer.json} of Hugging Face.
     *
     * @throws IOException if it can't be read or holds no vocabulary
     */
    public static WordPieces read(InputStream json) throws IOException {
        JsonNode pieces = new ObjectMapper().readTree(json).path("model").path("vocab");
        if (pieces.isEmpty()) {
            throw new IOException("a tokenizer without a vocabulary");
        }
        Map<String, Integer> vocabulary = new HashMap<>();
        pieces.properties()
                .forEach(
                        piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
        return new WordPieces(vocabulary);
    }

    /** The pieces of one word or mark: at least one, at most 12; what a longer word has more is dropped. */
    public List<Integer> of(String word) {
        String folded = Normalizer.normalize(plain(word).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<Integer> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        folded.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                run.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                cut(run, pieces);
                if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                    pieces.add(vocabulary.getOrDefault(Character.toString(c), UNKNOWN));
                }
            }
        });
        cut(run, pieces);
        if (pieces.isEmpty()) {
            pieces.add(UNKNOWN);
        }
        return List.copyOf(pieces.subList(0, Math.min(MOST, pieces.size())));
    }

    /** One form for each kind of mark, as the labelled data have it after the treebank's signs are undone. */
    private static String plain(String word) {
        return switch (word) {
            case "``", "''" -> "\"";
            case "-LRB-" -> "(";
            case "-RRB-" -> ")";
            case "-LSB-" -> "[";
            case "-RSB-" -> "]";
            case "-LCB-" -> "{";
            case "-RCB-" -> "}";
            case "--" -> "-";
            default ->
                word.replace('“', '"')
                        .replace('”', '"')
                        .replace('‘', '\'')
                        .replace('’', '\'')
                        .replace('—', '-')
                        .replace('–', '-');
        };
    }

    /** Adds the pieces of a run of letters and digits and empties it; a run with no pieces is one unknown. */
    private void cut(StringBuilder run, List<Integer> pieces) {
        String word = run.toString();
        run.setLength(0);
        List<Integer> found = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length() > LONGEST_WORD ? start : longest(word, start);
            if (end == start) {
                pieces.add(UNKNOWN);
                return;
            }
            found.add(vocabulary.getOrDefault(piece(word, start, end), UNKNOWN));
            start = end;
        }
        pieces.addAll(found);
    }

    /** Where the longest known piece that starts here ends; {@code start} if there is none. */
    private int longest(String word, int start) {
        int end = word.length();
        while (end > start && !vocabulary.containsKey(piece(word, start, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int start, int end) {
        String part = word.substring(start, end);
        return start == 0 ? part : "##" + part;
    }
}
