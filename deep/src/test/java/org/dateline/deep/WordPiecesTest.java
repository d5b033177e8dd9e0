package org.dateline.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final int UNKNOWN = 100;

    private final WordPieces pieces = new WordPieces(
            Map.of("bay", 1, "##side", 2, "##sid", 3, "\"", 4, "-", 5, "zoe", 6, "(", 7, "s", 8, "'", 9));

    @Test
    void takesTheLongestPieceEachTime() {
        assertThat(pieces.of("Bayside")).containsExactly(1, 2);
    }

    @Test
    void aWordThatDoesNotComeOutIsOneUnknown() {
        assertThat(pieces.of("Baysides")).containsExactly(UNKNOWN);
    }

    @Test
    void accentsAndCapitalsAreFolded() {
        assertThat(pieces.of("ZOË")).containsExactly(6);
    }

    @Test
    void marksStandByThemselvesAndHaveOneForm() {
        assertThat(List.of(pieces.of("“"), pieces.of("``"), pieces.of("''"))).containsOnly(List.of(4));
        assertThat(pieces.of("—")).containsExactly(5);
        assertThat(pieces.of("-LRB-")).containsExactly(7);
        assertThat(pieces.of("Bay’s")).containsExactly(1, 9, 8);
    }

    @Test
    void everyWordHasAPieceAndNoneHasMany() {
        assertThat(pieces.of("\u0301")).containsExactly(UNKNOWN);
        assertThat(pieces.of("(".repeat(5_000))).hasSize(12);
        assertThat(pieces.of("x".repeat(5_000))).containsExactly(UNKNOWN);
    }

    @Test
    void aTokenizerWithoutVocabularyIsRefused() {
        assertThatThrownBy(() -> WordPieces.read(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("vocabulary");
    }

    @Test
    void aRowKnowsTheFirstPieceOfEachWordAndItsCapital() {
        PieceRow row = PieceRow.of(List.of("Bayside", "s", "Zoe"), pieces, 20);

        assertThat(row.pieces()).containsExactly(WordPieces.START, 1, 2, 8, 6, WordPieces.END);
        assertThat(row.capitals()).containsExactly(0, 1, 1, 0, 1, 0);
        assertThat(row.first()).containsExactly(1, 3, 4);
    }

    @Test
    void aRowEndsWithTheLastWordThatFits() {
        PieceRow row = PieceRow.of(List.of("s", "Bayside", "s"), pieces, 4);

        assertThat(row.pieces()).containsExactly(WordPieces.START, 8, WordPieces.END);
        assertThat(row.first()).containsExactly(1);
    }
}
