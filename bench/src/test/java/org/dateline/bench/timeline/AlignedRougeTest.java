package org.dateline.bench.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand from the definitions of Martschat and Markert (2017). */
final class AlignedRougeTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

    private static Timeline timeline(Map<Integer, String> summaries) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        summaries.forEach((offset, text) -> days.put(FIRST.plusDays(offset), List.of(text)));
        return new Timeline(new TreeMap<>(days));
    }

    @Test
    void theSameTimelineScoresOne() {
        Timeline gold = timeline(Map.of(0, "ferry sinks harbour", 5, "captain arrested"));
        assertThat(AlignedRouge.f1(gold, gold, 1)).isEqualTo(1, EXACT);
        assertThat(AlignedRouge.f1(gold, gold, 2)).isEqualTo(1, EXACT);
    }

    @Test
    void aDayOffHalvesTheScore() {
        Timeline gold = timeline(Map.of(0, "ferry sinks harbour"));
        Timeline late = timeline(Map.of(1, "ferry sinks harbour"));
        assertThat(AlignedRouge.f1(late, gold, 1)).isEqualTo(.5, EXACT);
    }

    @Test
    void severalDaysMayGoWithOne() {
        // Precision: day 0 shares 2 of its 2 words, day 2 goes with day 0 too: 1 of 2, a third of it: (2 + 1/3) / 4.
        // Recall: day 0 goes with day 0 (cost 0): 2 of 3.
        Timeline gold = timeline(Map.of(0, "ferry sinks harbour"));
        Timeline found = timeline(Map.of(0, "ferry sinks", 2, "harbour closed"));
        double precision = (2 + 1 / 3.0) / 4;
        double recall = 2 / 3.0;
        assertThat(AlignedRouge.f1(found, gold, 1)).isEqualTo(2 * precision * recall / (precision + recall), EXACT);
    }

    @Test
    void wordsDecideBetweenDaysEquallyFar() {
        // Days 0 and 2 are both a day off: the cost is 1/2 for the first and 0 for the second, whose words are the
        // same.
        Timeline gold = timeline(Map.of(0, "mayor resigns", 2, "ferry sinks"));
        Timeline found = timeline(Map.of(1, "ferry sinks"));
        double precision = .5;
        double recall = .5 * 2 / 4;
        assertThat(AlignedRouge.f1(found, gold, 1)).isEqualTo(2 * precision * recall / (precision + recall), EXACT);
    }

    @Test
    void withoutADayNothingIsRight() {
        Timeline gold = timeline(Map.of(0, "ferry sinks"));
        assertThat(AlignedRouge.f1(timeline(Map.of()), gold, 1)).isZero();
    }

    @Test
    void rougeCountsStemsWithoutFunctionWordsAsOftenAsBothHaveThem() {
        List<String> found = Rouge.stems(List.of("The ferries were sinking, sinking"));
        List<String> gold = Rouge.stems(List.of("a ferry sinks"));
        assertThat(found).containsExactly("ferri", "sink", "sink");
        assertThat(Rouge.of(found, gold, 1)).isEqualTo(new Rouge(2, 3, 2));
        assertThat(Rouge.of(found, gold, 2)).isEqualTo(new Rouge(1, 2, 1));
    }

    @Test
    void dateF1IsTheHarmonicMean() {
        // 1 right of 2 found and 3 gold: P 1/2, R 1/3, F1 2/5.
        List<LocalDate> gold = List.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
        assertThat(DateRanking.f1(gold, List.of(FIRST, FIRST.plusDays(9)))).isEqualTo(.4, EXACT);
        assertThat(DateRanking.f1(gold, List.of())).isZero();
    }
}
