package org.dateline.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClustersTest {

    private static byte[] written(Map<String, String> words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordClusters.write(words, bytes);
        return bytes.toByteArray();
    }

    @Test
    void findsWhatWasWrittenWhateverTheCapitals() throws IOException {
        byte[] bytes =
                written(Map.of("monday", "01010011", "tuesday", "01010010", "harbour", "1100", "karst", "01010011"));
        WordClusters clusters = WordClusters.read(new ByteArrayInputStream(bytes));
        WordShapes words = WordShapes.of(List.of("Monday", "TUESDAY", "harbour", "Karst", "unheard"));
        assertThat(clusters.of(words, 0)).isEqualTo(clusters.of(words, 3)).isNotEqualTo(clusters.of(words, 1));
        assertThat(clusters.near(clusters.of(words, 0), 0))
                .isEqualTo(clusters.near(clusters.of(words, 1), 0))
                .isNotEqualTo(clusters.near(clusters.of(words, 2), 0));
        assertThat(clusters.near(clusters.of(words, 0), 1)).isNotEqualTo(clusters.near(clusters.of(words, 1), 1));
        assertThat(clusters.of(words, 4)).isNegative();
        assertThat(clusters.near(clusters.of(words, 4), 2)).isNegative();
    }

    @Test
    void aCutFileIsAnError() throws IOException {
        byte[] bytes = written(Map.of("monday", "0101", "harbour", "11"));
        assertThatThrownBy(() -> WordClusters.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length / 2))))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void theShippedOnesPutDaysTogetherAndCitiesApart() {
        WordShapes words = WordShapes.of(List.of("Tuesday", "Thursday", "Paris"));
        WordClusters english = WordClusters.english();
        assertThat(english.near(english.of(words, 0), 1))
                .isEqualTo(english.near(english.of(words, 1), 1))
                .isNotEqualTo(english.near(english.of(words, 2), 1));
    }

    @Test
    void aSentenceWithClustersHasThemAndOneWithoutHasNone() {
        List<String> words = List.of("Tuesday", "Xqzt");
        WordShapes with = WordShapes.of(words, WordClusters.english());
        WordShapes without = WordShapes.of(words);
        assertThat(with.cluster(0))
                .isEqualTo(WordClusters.english().of(with, 0))
                .isNotNegative();
        assertThat(with.cluster(0, 1)).isEqualTo(WordClusters.english().near((int) with.cluster(0), 1));
        assertThat(with.cluster(1)).isEqualTo(-1);
        assertThat(without.cluster(0)).isEqualTo(-1);
        assertThat(with.cluster(2)).isEqualTo(without.cluster(2));
        assertThat(with.form(0)).isEqualTo(without.form(0));
    }
}
