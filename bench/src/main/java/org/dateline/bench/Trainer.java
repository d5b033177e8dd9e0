package org.dateline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Trains one model. The same data gives the same bytes. */
@FunctionalInterface
public interface Trainer {

    /**
     * Trains on {@code data} and writes the model to {@code out}.
     *
     * @param data files or folders in the format that this model is trained on, known to exist; never a split that is for
     *     measuring
     * @param out the file to write, replaced where it exists
     * @param log told of the progress
     * @throws IOException when the data can't be read, or {@code out} not written; the message names file and line
     */
    void train(List<Path> data, Path out, PrintWriter log) throws IOException;
}
