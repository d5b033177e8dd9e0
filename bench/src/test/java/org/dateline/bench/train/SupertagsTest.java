package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupertagsTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheArcAndTheSidesOfTheDependents() throws IOException {
        assertThat(Supertags.of(read(1).getFirst()))
                .containsExactly("nsubj/R", "cop/R", "advmod/R", "root/0l", "punct/L");
    }

    @Test
    void knowsOnlyWhatIsFrequent() throws IOException {
        assertThat(Supertags.frequent(read(1))).containsExactly("?");
        assertThat(Supertags.frequent(read(20))).contains("?", "nsubj/R", "root/0l");
    }

    private List<Treebank.Sentence> read(int times) throws IOException {
        return Treebank.read(Files.writeString(folder.resolve("bank.conllu"), TreebankTest.CONLLU.repeat(times)));
    }
}
