package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.language.NameTagger;
import org.dateline.syntax.model.LinearModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameGlanceTest {

    @TempDir
    private Path folder;

    @Test
    void theSameTextGivesTheSameGlanceBeforeTheSameFullModel() throws IOException {
        Path names = folder.resolve("names.model");
        Path labelled = Files.writeString(
                folder.resolve("few.conll"), "Ada B-PERSON\nLind I-PERSON\nleft O\nVell B-PLACE\n. O\n\n".repeat(20));
        PrintWriter log = new PrintWriter(new StringWriter());
        NameTraining.train(List.of(labelled), names, log);
        Path text = Files.writeString(folder.resolve("text.conllu"), TreebankTest.CONLLU.repeat(30));
        byte[] first = taught(names, text, "first", log);
        assertThat(first).isEqualTo(taught(names, text, "second", log));
        assertThat(full(first)).isEqualTo(full(Files.readAllBytes(names)));
        assertThat(NameTagger.read(new ByteArrayInputStream(first))).isNotNull();
    }

    private byte[] taught(Path names, Path text, String run, PrintWriter log) throws IOException {
        Path out = folder.resolve(run + ".model");
        NameGlance.train(List.of(names, text), out, log);
        return Files.readAllBytes(out);
    }

    /** The bytes of the second of two models. */
    private static byte[] full(byte[] model) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(model);
        LinearModel.read(in);
        return Arrays.copyOfRange(model, model.length - in.available(), model.length);
    }
}
