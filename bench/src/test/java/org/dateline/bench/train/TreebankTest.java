package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {

    /** Two invented sentences with a contraction and an empty node. */
    static final String CONLLU = """
            # newdoc id = one
            # text = Vell isn't here.
            1\tVell\tVell\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
            2-3\tisn't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tis\tbe\tAUX\tVBZ\t_\t4\tcop\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            4\there\there\tADV\tRB\t_\t0\troot\t_\tSpaceAfter=No
            4.1\tgone\tgo\tVERB\tVBN\t_\t_\t_\t_\t_
            5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            # text = He left.
            1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_
            2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWordsAndLeavesContractionsAndEmptyNodesOut() throws IOException {
        List<Treebank.Sentence> sentences = read(CONLLU);
        assertThat(sentences).hasSize(2);
        assertThat(sentences.getFirst().forms()).containsExactly("Vell", "is", "n't", "here", ".");
        assertThat(sentences.getFirst().newParagraph()).isTrue();
        assertThat(sentences.getFirst().document()).isEqualTo("one");
        assertThat(sentences.get(1).newParagraph()).isFalse();
        assertThat(sentences.get(1).words().getFirst())
                .isEqualTo(new Treebank.Word("He", "he", "PRON", "PRP", 1, "nsubj", "_"));
        assertThat(sentences.get(1).words().get(1).head()).isEqualTo(-1);
    }

    @Test
    void namesTheLineThatIsNotConllu() {
        assertThatThrownBy(() -> read("# text = x\n1\tx\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bank.conllu:2");
    }

    private List<Treebank.Sentence> read(String text) throws IOException {
        return Treebank.read(Files.writeString(folder.resolve("bank.conllu"), text));
    }
}
