package org.dateline.bench.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads sentences from CoNLL-U files (universaldependencies.org/format.html). */
public final class Treebank {

    private static final String BLOCK = "# newpar_block = ";

    private Treebank() {}

    /**
     * A word.
     *
     * @param upos its universal tag
     * @param xpos its tag in the treebank's own scheme
     * @param head the index of the head in the sentence, or -1 for the root
     * @param misc the last column
     */
    public record Word(String form, String lemma, String upos, String xpos, int head, String relation, String misc) {}

    /**
     * A sentence.
     *
     * @param document the document it belongs to, empty where the file names none
     * @param text the sentence as it was written
     * @param newParagraph whether it begins a paragraph or a document
     * @param block what GUM calls the block that it stands in, such as {@code p}, {@code head} or {@code figure}; empty
     *     where the file names none
     */
    public record Sentence(String document, String text, boolean newParagraph, String block, List<Word> words) {

        public Sentence {
            words = List.copyOf(words);
        }

        /** Returns the forms in order. */
        public List<String> forms() {
            return words.stream().map(Word::form).toList();
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it can't be read, or a line isn't CoNLL-U; the message names the file and the line
     */
    public static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        Pending pending = new Pending();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    pending.finish(sentences);
                } else {
                    pending.line(line, file + ":" + number);
                }
            }
        }
        pending.finish(sentences);
        return sentences;
    }

    private static final class Pending {
        private String document = "";
        private String text = "";
        private boolean newParagraph;
        private String block = "";
        private List<Word> words = new ArrayList<>();

        void line(String line, String place) throws IOException {
            if (line.startsWith("# newdoc")) {
                document = line.contains("=")
                        ? line.substring(line.indexOf('=') + 1).strip()
                        : "";
                newParagraph = true;
                block = "";
            } else if (line.startsWith(BLOCK)) {
                block = line.substring(BLOCK.length()).split(" ", 2)[0];
            } else if (line.startsWith("# newpar")) {
                newParagraph = true;
                block = "";
            } else if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            } else if (!line.startsWith("#")) {
                word(line, place);
            }
        }

        private void word(String line, String place) throws IOException {
            String[] column = line.split("\t", -1);
            if (column.length != 10) {
                throw new IOException(place + ": " + column.length + " columns where CoNLL-U has 10");
            }
            if (column[0].contains("-") || column[0].contains(".")) {
                return;
            }
            int head = Integer.parseInt(column[6]) - 1;
            words.add(new Word(column[1], column[2], column[3], column[4], head, column[7], column[9]));
        }

        void finish(List<Sentence> sentences) {
            if (!words.isEmpty()) {
                sentences.add(new Sentence(document, text, newParagraph, block, words));
                words = new ArrayList<>();
                newParagraph = false;
                text = "";
            }
        }
    }
}
