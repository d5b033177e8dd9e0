package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void foldsCaseFormsAndPossessives() {
        assertThat(Words.fold("Orlan’s ﬁrst “No”, by O’Dell"))
                .containsExactly("orlan", "first", "no", "by", "o", "dell");
    }

    @Test
    void shinglesOfOneTextContainThoseOfItsPart() {
        Shingles whole = Shingles.of(Words.fold("the bridge at Lorn was shut on Monday after the flood"), 4);
        Shingles part = Shingles.of(Words.fold("The bridge at Lorn was shut on Monday"), 4);
        assertThat(whole.containment(part)).isEqualTo(1.0);
        assertThat(whole.containment(Shingles.of(List.of("nothing", "alike", "here", "at", "all"), 4)))
                .isZero();
    }

    @Test
    void commonWordsWeighNothingAndUnknownOnesMost() {
        TermFrequencies background = TermFrequencies.background();
        assertThat(background.isCommon("the")).isTrue();
        assertThat(background.inverse("saltmarsh")).isGreaterThan(background.inverse("govern"));
    }

    @Test
    void aTextIsLikeItself() {
        TermVector vector = TermVector.of(Stems.of("Four gates of the dam were closed"), TermFrequencies.background());
        assertThat(vector.cosine(vector)).isCloseTo(1.0, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(TermVector.of(List.of(), TermFrequencies.background()).cosine(vector))
                .isZero();
    }
}
