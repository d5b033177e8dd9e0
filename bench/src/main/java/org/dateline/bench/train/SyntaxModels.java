package org.dateline.bench.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains the models of {@code org.dateline.syntax} from treebanks in CoNLL-U. */
public final class SyntaxModels {

    private static final long SEED = 1;

    private SyntaxModels() {}

    /** Trains the part-of-speech tagger. */
    public static void tags(List<Path> data, Path out, PrintWriter log) throws IOException {
        train(data, out, log, training -> training.writeTags(out));
    }

    /** Trains the lemmatiser. */
    public static void lemmas(List<Path> data, Path out, PrintWriter log) throws IOException {
        train(data, out, log, training -> training.writeLemmas(out));
    }

    /** Trains the parser. */
    public static void parse(List<Path> data, Path out, PrintWriter log) throws IOException {
        train(data, out, log, training -> training.writeParser(out));
    }

    private interface Step {
        void run(SyntaxTraining training) throws IOException;
    }

    private static void train(List<Path> data, Path out, PrintWriter log, Step step) throws IOException {
        List<Treebank.Sentence> sentences = new ArrayList<>();
        for (Path file : data) {
            log.println("read  " + Digests.sha256(file) + " " + file.getFileName());
            sentences.addAll(Treebank.read(file));
        }
        log.println(sentences.size() + " sentences, seed " + SEED);
        log.flush();
        step.run(new SyntaxTraining(sentences, SEED));
        log.println("wrote " + Digests.sha256(out) + " " + out.getFileName() + " " + Files.size(out) + " bytes");
    }
}
