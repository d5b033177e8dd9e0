package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    @Test
    void aNumberCountsTheWordBehindIt() {
        assertThat(Quantities.in("Four miners died and 1,900 walked out of 3 pits."))
                .isEqualTo(Map.of("miner", "4", "walk", "1900", "pit", "3"));
    }

    @Test
    void aShareCountsTheFirstNumber() {
        assertThat(Quantities.in("It closed two of the six gates.")).isEqualTo(Map.of("gate", "2"));
    }

    @Test
    void scalesBelongToTheNumber() {
        assertThat(Quantities.in("1.2 million tonnes of wheat")).isEqualTo(Map.of("tonn", "1.2 million"));
    }

    @Test
    void daysAndYearsCountNothing() {
        assertThat(Quantities.in("On 3 March and in 2019 the town was quiet.")).isEmpty();
    }

    @Test
    void aThingWithTwoValuesSaysNothingSure() {
        assertThat(Quantities.in("First 3 ships came, then 5 ships.")).isEmpty();
    }
}
