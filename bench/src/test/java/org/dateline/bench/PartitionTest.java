package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand from the definition of Bagga and Baldwin (1998). */
final class PartitionTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void bcubedAveragesOverItems() {
        // gold {a1 a2 a3} {b1 b2}; found {a1 a2} {a3 b1} {b2}
        Partition partition = new Partition(List.of("a", "a", "a", "b", "b"), List.of(1, 1, 2, 2, 3));
        double precision = (1 + 1 + .5 + .5 + 1) / 5;
        double recall = (2 / 3.0 + 2 / 3.0 + 1 / 3.0 + .5 + .5) / 5;
        assertThat(partition.bcubedPrecision()).isEqualTo(precision, EXACT);
        assertThat(partition.bcubedRecall()).isEqualTo(recall, EXACT);
        assertThat(partition.bcubedF1()).isEqualTo(2 * precision * recall / (precision + recall), EXACT);
    }

    @Test
    void pairsAreThoseOfOneGroup() {
        // 1 pair in both of 2 found and 4 gold: P 1/2, R 1/4, F1 1/3
        Partition partition = new Partition(List.of("a", "a", "a", "b", "b"), List.of(1, 1, 2, 2, 3));
        assertThat(partition.pairF1()).isEqualTo(1 / 3.0, EXACT);
    }

    @Test
    void nothingScoresNothing() {
        assertThat(new Partition(List.of(), List.of()).bcubedF1()).isZero();
    }
}
