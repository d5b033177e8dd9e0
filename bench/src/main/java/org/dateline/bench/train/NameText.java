package org.dateline.bench.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sentences with names, from two-column CoNLL files (a word and its label) and from GUM's CoNLL-U.
 *
 * @param words the forms in order
 * @param labels for each word {@code O}, or {@code B-} or {@code I-} and a kind of {@code Name.Kind}
 */
public record NameText(List<String> words, List<String> labels) {
    /** The label of a word of which it isn't known whether it belongs to a name. */
    public static final String UNKNOWN = "?";

    public NameText {
        words = List.copyOf(words);
        labels = List.copyOf(labels);
        if (words.size() != labels.size()) {
            throw new IllegalArgumentException(words.size() + " words with " + labels.size() + " labels");
        }
    }

    /**
     * Reads a file, CoNLL-U if its name says so, and CoNLL otherwise. Each list is one document; a CoNLL file without
     * {@code -DOCSTART-} is one document.
     *
     * @throws IOException if it can't be read or isn't in its format
     */
    public static List<List<NameText>> read(Path file) throws IOException {
        return file.toString().endsWith(".conllu") ? GumNames.read(file) : conll(file);
    }

    private static List<List<NameText>> conll(Path file) throws IOException {
        List<List<NameText>> documents = new ArrayList<>();
        List<NameText> document = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] column = line.strip().split("\\s+");
                if (line.startsWith("-DOCSTART-") && !document.isEmpty()) {
                    documents.add(document);
                    document = new ArrayList<>();
                } else if (column.length >= 2 && !line.startsWith("-DOCSTART-")) {
                    words.add(column[0]);
                    labels.add(label(column[column.length - 1], labels));
                } else if (!words.isEmpty()) {
                    document.add(new NameText(words, labels));
                    words.clear();
                    labels.clear();
                }
            }
        }
        if (!words.isEmpty()) {
            document.add(new NameText(words, labels));
        }
        documents.add(document);
        return documents;
    }

    /** Changes a sentence's labels of another scheme (BIO, BILOU, or kinds alone) to those of {@code NameText}. */
    public static List<String> labels(List<String> found) {
        List<String> labels = new ArrayList<>(found.size());
        found.forEach(label -> labels.add(label(label, labels)));
        return labels;
    }

    /** Takes every way of marking beginnings: a name begins with B, U or S, or where another kind stood before. */
    private static String label(String found, List<String> before) {
        if (found.equals(UNKNOWN)) {
            return UNKNOWN;
        }
        boolean marked = found.length() > 2 && found.charAt(1) == '-';
        String kind = kind(marked ? found.substring(2) : found);
        if (kind.isEmpty()) {
            return "O";
        }
        String last = before.isEmpty() ? "O" : before.getLast();
        boolean begins = (marked && "BUS".indexOf(found.charAt(0)) >= 0) || !last.endsWith("-" + kind);
        return (begins ? "B-" : "I-") + kind;
    }

    /** The kind that another scheme's label stands for, empty for what is no name here (dates, amounts). */
    private static String kind(String label) {
        return switch (label.toUpperCase(Locale.ROOT)) {
            case "PER", "PERSON" -> "PERSON";
            case "ORG", "ORGANISATION", "ORGANIZATION" -> "ORGANISATION";
            case "LOC", "LOCATION", "GPE", "PLACE", "FAC" -> "PLACE";
            case "NORP", "NATIONALITY", "GROUP" -> "GROUP";
            case "MISC", "OTHER", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "MILITARYPLATFORM", "WEAPON" -> "OTHER";
            default -> "";
        };
    }
}
