package org.dateline.bench.statement;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.bench.train.Digests;
import org.dateline.syntax.SyntaxReader;

/** Trains the models of {@code org.dateline.statement}. */
public final class StatementModels {
    private static final long SEED = 1;

    private StatementModels() {}

    /** Trains the models of attributions. */
    public static void attributions(List<Path> data, Path out, PrintWriter log) throws IOException {
        train(data, out, log, stream -> new StatementTraining(data, SyntaxReader.english(), SEED).write(stream));
    }

    private interface Step {
        void write(OutputStream out) throws IOException;
    }

    private static void train(List<Path> data, Path out, PrintWriter log, Step step) throws IOException {
        for (Path file : data) {
            log.println("read  " + Digests.sha256(file) + " " + file.getFileName());
        }
        log.flush();
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            step.write(stream);
        }
        log.println("wrote " + Digests.sha256(out) + " " + out.getFileName() + " " + Files.size(out) + " bytes");
    }
}
