package org.dateline.bench.peers;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts NLP4J's names on the words of a treebank: a word, a tab and its label (BILOU) a line, a blank line after each
 * sentence, {@code -DOCSTART-} before each document. The same treebank gives the same bytes.
 */
final class NameLabels {
    private static final String SETTINGS = "name-labels.xml";

    private final NLPDecoder teacher;
    private final Writer out;
    private final List<String> sentence = new ArrayList<>();

    private NameLabels(NLPDecoder teacher, Writer out) {
        this.teacher = teacher;
        this.out = out;
    }

    /** Labels {@code treebank} (CoNLL-U) and writes {@code file}. */
    static void write(Path treebank, Path file) throws IOException {
        try (InputStream settings = Objects.requireNonNull(NameLabels.class.getResourceAsStream(SETTINGS), SETTINGS);
                BufferedWriter out = Files.newBufferedWriter(file)) {
            NameLabels labels = new NameLabels(new NLPDecoder(settings), out);
            for (String line : Files.readAllLines(treebank)) {
                labels.add(line);
            }
        }
    }

    private void add(String line) throws IOException {
        if (line.startsWith("# newdoc")) {
            out.write("-DOCSTART-\tO\n\n");
        } else if (line.isBlank()) {
            label();
        } else if (!line.startsWith("#")) {
            String[] columns = line.split("\t");
            // Ranges of contractions (1-2) and words that aren't written (1.1) are no words of the text.
            if (!columns[0].contains("-") && !columns[0].contains(".")) {
                sentence.add(columns[1]);
            }
        }
    }

    private void label() throws IOException {
        if (sentence.isEmpty()) {
            return;
        }
        @Nullable NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        NLPNode root = new NLPNode();
        root.toRoot();
        nodes[0] = root;
        for (int i = 0; i < sentence.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, sentence.get(i));
        }
        teacher.decode(nodes);
        for (int i = 0; i < sentence.size(); i++) {
            NLPNode node = Objects.requireNonNull(nodes[i + 1]);
            out.write(sentence.get(i) + "\t" + node.getNamedEntityTag() + "\n");
        }
        out.write("\n");
        sentence.clear();
    }
}
