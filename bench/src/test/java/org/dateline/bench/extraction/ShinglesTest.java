package org.dateline.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand from the definition of scrapinghub/article-extraction-benchmark. */
final class ShinglesTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void sharedRunsOfFourWords() {
        // gold: abcd bcde cdef; found: bcde cdef defg efgh: 2 of 3, 2 of 4
        Shingles shingles = new Shingles();
        shingles.add("a b, c d e f.", "b c d e f g h");
        assertThat(shingles.recall()).isEqualTo(2 / 3.0, EXACT);
        assertThat(shingles.precision()).isEqualTo(.5, EXACT);
        assertThat(shingles.f1()).isEqualTo(4 / 7.0, EXACT);
    }

    @Test
    void precisionAndRecallAreAveragedOverPagesThatHaveThem() {
        // An empty page has no precision to average, and a recall of 0.
        Shingles shingles = new Shingles();
        shingles.add("a b c d", "a b c d");
        shingles.add("a b c d", "");
        assertThat(shingles.precision()).isEqualTo(1, EXACT);
        assertThat(shingles.recall()).isEqualTo(.5, EXACT);
        assertThat(shingles.f1()).isEqualTo(2 / 3.0, EXACT);
    }

    @Test
    void aRunThatRepeatsCountsAsOftenAsBothHaveIt() {
        // gold: aaaa twice; found: aaaa three times
        Shingles shingles = new Shingles();
        shingles.add("a a a a a", "a a a a a a");
        assertThat(shingles.recall()).isEqualTo(1, EXACT);
        assertThat(shingles.precision()).isEqualTo(2 / 3.0, EXACT);
    }
}
