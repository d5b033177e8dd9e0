package org.dateline.bench.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.bench.JsonLines;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;

/**
 * The words of unlabelled text, by document and sentence: treebanks (.conllu), and JSON Lines whose objects have a
 * {@code text} or {@code tokens} with their sentences ({@code t}, {@code s}). Lines that follow each other with one
 * {@code doc} are one document. Marks that a treebank's tokeniser wrote in place of quotes and brackets are put back.
 */
public final class NewsText {
    private static final CaptureId NOWHERE = new CaptureId("c-0000000000000000");
    private static final Map<String, String> MARKS =
            Map.of("``", "\"", "''", "\"", "-LRB-", "(", "-RRB-", ")", "\\/", "/");

    private NewsText() {}

    /**
     * Reads a file.
     *
     * @return for each document its sentences, and for each sentence its words, none with white space in it
     * @throws IOException if the file can't be read or has none of these forms; the message names it
     */
    public static List<List<List<String>>> read(Path file) throws IOException {
        return file.toString().endsWith(".conllu") ? treebank(file) : lines(file);
    }

    private static List<List<List<String>>> treebank(Path file) throws IOException {
        List<List<List<String>>> documents = new ArrayList<>();
        String last = "";
        for (Treebank.Sentence sentence : Treebank.read(file)) {
            if (documents.isEmpty() || !sentence.document().equals(last)) {
                documents.add(new ArrayList<>());
                last = sentence.document();
            }
            documents.getLast().add(sentence.forms());
        }
        return documents;
    }

    private static List<List<List<String>>> lines(Path file) throws IOException {
        List<List<List<String>>> documents = new ArrayList<>();
        String last = "";
        for (JsonNode line : JsonLines.read(file, JsonNode.class)) {
            if (!line.has("tokens") && !line.has("text")) {
                throw new IOException(file + ": a line with neither text nor tokens");
            }
            List<List<String>> sentences = line.has("tokens")
                    ? cut(line.get("tokens"))
                    : cut(line.get("text").asText());
            String document = line.path("doc").asText("");
            if (document.isEmpty() || !document.equals(last)) {
                documents.add(new ArrayList<>());
            }
            last = document;
            documents.getLast().addAll(sentences);
        }
        return documents;
    }

    private static List<List<String>> cut(JsonNode tokens) {
        List<List<String>> sentences = new ArrayList<>();
        int last = -1;
        for (JsonNode token : tokens) {
            int sentence = token.path("s").asInt();
            if (sentence != last) {
                sentences.add(new ArrayList<>());
                last = sentence;
            }
            String word = token.path("t").asText().strip();
            if (!word.isEmpty()) {
                sentences.getLast().add(joined(word));
            }
        }
        sentences.removeIf(List::isEmpty);
        return sentences;
    }

    private static List<List<String>> cut(String raw) {
        String text = raw;
        for (Map.Entry<String, String> mark : MARKS.entrySet()) {
            text = text.replace(mark.getKey(), mark.getValue());
        }
        List<Span> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Span(at, at + line.length()));
            }
            at += line.length() + 1;
        }
        return SyntaxReader.english().read(SourceText.verbatim(NOWHERE, text), blocks).stream()
                .map(NewsText::words)
                .toList();
    }

    private static List<String> words(Sentence sentence) {
        return sentence.tokens().stream().map(token -> joined(token.form())).toList();
    }

    private static String joined(String word) {
        return word.replaceAll("\\s", "_");
    }
}
