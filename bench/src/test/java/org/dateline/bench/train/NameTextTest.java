package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTextTest {

    @TempDir
    private Path folder;

    @Test
    void readsEveryWayOfMarkingBeginnings() throws IOException {
        Path file = Files.writeString(
                folder.resolve("names.conll"),
                "Vell I-PER\nOro I-PER\n, O\nKarst I-LOC\nBank B-ORG\nNow U-DATE\n\n-DOCSTART- O\n\nTull\tL-ORG\n");
        List<List<NameText>> documents = NameText.read(file);
        assertThat(documents).hasSize(2);
        assertThat(documents.getFirst().getFirst().labels())
                .containsExactly("B-PERSON", "I-PERSON", "O", "B-PLACE", "B-ORGANISATION", "O");
        assertThat(documents.get(1).getFirst().labels()).containsExactly("B-ORGANISATION");
    }

    @Test
    void readsKindsAloneAndWordsOfUnknownLabel() {
        assertThat(NameText.labels(List.of("PERSON", "PERSON", "LOCATION", "O", "U-NORP", "?")))
                .containsExactly("B-PERSON", "I-PERSON", "B-PLACE", "O", "B-GROUP", "?");
    }

    @Test
    void takesTheNameOutOfTheNounPhrasesOfGum() throws IOException {
        Path file = Files.writeString(folder.resolve("gum.conllu"), """
                # newdoc id = one
                1\tPresident\tPresident\tPROPN\tNNP\t_\t4\tnsubj\t_\tEntity=(1-person-new-n-cf1-1,2-coref
                2\tDaniel\tDaniel\tPROPN\tNNP\t_\t1\tflat\t_\t_
                3\tVell\tVell\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
                4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
                5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-organization-new-n-cf2-2-coref
                6\tBank\tBank\tPROPN\tNNP\t_\t4\tobj\t_\t_
                7\tof\tof\tADP\tIN\t_\t8\tcase\t_\t_
                8\tKarst\tKarst\tPROPN\tNNP\t_\t6\tnmod\t_\tEntity=(3-place-new-n-cf3-1-coref)2)
                """);
        assertThat(NameText.read(file).getFirst().getFirst().labels())
                .containsExactly(
                        "?", "B-PERSON", "I-PERSON", "O", "O", "B-ORGANISATION", "I-ORGANISATION", "I-ORGANISATION");
    }
}
