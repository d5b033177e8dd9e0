package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OutcomeTest {

    @Test
    void keepsTheScoresInOrderAndCopiesThem() {
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("valueF1", .5);
        scores.put("relaxedF1", .7);
        Outcome outcome = new Outcome(2, 1, scores);
        scores.clear();
        assertThat(outcome.scores()).containsExactly(Map.entry("valueF1", .5), Map.entry("relaxedF1", .7));
        assertThatThrownBy(() -> outcome.scores().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesAScoreThatIsNoNumber() {
        assertThatThrownBy(() -> new Outcome(0, 0, Map.of("f1", Double.NaN)))
                .hasMessage("score f1 is NaN: leave out what has no gold");
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> new Outcome(0, -1, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
