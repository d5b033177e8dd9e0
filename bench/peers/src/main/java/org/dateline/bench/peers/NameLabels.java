package org.dateline.bench.peers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.bench.train.NameVote;
import org.dateline.bench.train.NewsText;

/**
 * Puts names on the words of unlabelled text, as three teachers vote: a word, a tab and its label a line, a blank line
 * after each sentence, {@code -DOCSTART-} before each document. The same text gives the same bytes.
 */
final class NameLabels {
    /** Longer ones are tables and lists, which teach nothing. */
    private static final int LONGEST_SENTENCE = 400;

    private NameLabels() {}

    /** Labels {@code data} and writes {@code file}. */
    static void write(List<Path> data, Path file) throws IOException {
        Teacher lead = CoreNlp.three();
        Teacher second = new Nlp4j();
        Teacher third = CoreNlp.four();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Path path : data) {
                for (List<List<String>> document : NewsText.read(path)) {
                    out.write("-DOCSTART-\tO\n\n");
                    for (List<String> words : document) {
                        if (words.size() <= LONGEST_SENTENCE) {
                            write(
                                    words,
                                    NameVote.of(lead.labels(words), second.labels(words), third.labels(words)),
                                    out);
                        }
                    }
                }
            }
        }
    }

    private static void write(List<String> words, List<String> labels, Writer out) throws IOException {
        for (int i = 0; i < words.size(); i++) {
            out.write(words.get(i) + "\t" + labels.get(i) + "\n");
        }
        out.write("\n");
    }
}
