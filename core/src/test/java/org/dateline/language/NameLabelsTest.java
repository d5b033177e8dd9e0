package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameLabelsTest {

    @Test
    void marksLastWordsAndNamesOfOneWord() {
        assertThat(NameLabels.withLastWords(
                        List.of("B-PERSON", "I-PERSON", "I-PERSON", "B-PLACE", "O", "?", "B-GROUP")))
                .containsExactly("B-PERSON", "I-PERSON", "L-PERSON", "U-PLACE", "O", "?", "U-GROUP");
    }

    @Test
    void aNameGoesOnInItsOwnKindUntilItsLastWord() {
        List<String> labels = List.of("O", "B-PERSON", "I-PERSON", "L-PERSON", "U-PLACE", "L-PLACE");
        NameLabels sequences = new NameLabels(labels);
        assertThat(sequences.mayFollow(3, 1)).isTrue();
        assertThat(sequences.mayFollow(5, 1)).isFalse();
        assertThat(sequences.mayFollow(0, 2)).isFalse();
        assertThat(sequences.mayFollow(4, 3)).isTrue();
        assertThat(sequences.mayFollow(3, -1)).isFalse();
        assertThat(sequences.mayFollow(1, -1)).isTrue();
        assertThat(NameLabels.end(labels, new int[] {1, 2, 3, 4, 0}, 0)).isEqualTo(3);
        assertThat(NameLabels.end(labels, new int[] {1, 2, 3, 4, 0}, 3)).isEqualTo(4);
        assertThat(NameLabels.end(labels, new int[] {1, 2, 3, 4, 0}, 4)).isEqualTo(4);
    }
}
