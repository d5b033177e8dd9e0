package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

    @Test
    void marksLastWordsAndNamesOfOneWord() {
        assertThat(NameTagger.withLastWords(
                        List.of("B-PERSON", "I-PERSON", "I-PERSON", "B-PLACE", "O", "?", "B-GROUP")))
                .containsExactly("B-PERSON", "I-PERSON", "L-PERSON", "U-PLACE", "O", "?", "U-GROUP");
    }

    @Test
    void aNameGoesOnInItsOwnKindUntilItsLastWord() {
        List<String> labels = List.of("O", "B-PERSON", "I-PERSON", "L-PERSON", "U-PLACE", "L-PLACE");
        NameTagger tagger = new NameTagger(NoScores.INSTANCE, labels);
        assertThat(tagger.mayFollow(3, 1)).isTrue();
        assertThat(tagger.mayFollow(5, 1)).isFalse();
        assertThat(tagger.mayFollow(0, 2)).isFalse();
        assertThat(tagger.mayFollow(4, 3)).isTrue();
        assertThat(tagger.mayFollow(3, -1)).isFalse();
        assertThat(tagger.mayFollow(1, -1)).isTrue();
        assertThat(NameTagger.end(labels, new int[] {1, 2, 3, 4, 0}, 0)).isEqualTo(3);
        assertThat(NameTagger.end(labels, new int[] {1, 2, 3, 4, 0}, 3)).isEqualTo(4);
        assertThat(NameTagger.end(labels, new int[] {1, 2, 3, 4, 0}, 4)).isEqualTo(4);
    }

    private enum NoScores implements org.dateline.syntax.model.Scorer {
        INSTANCE;

        @Override
        public int classes() {
            return 6;
        }

        @Override
        public void score(org.dateline.syntax.model.FeatureBuffer features, int[] scores) {}
    }
}
