package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameVoteTest {

    @Test
    void whatTwoAgreeOnGoesBeforeTheLead() {
        List<String> lead = List.of("PERSON", "PERSON", "O", "LOCATION");
        List<String> second = List.of("U-ORG", "O", "O", "U-GPE");
        List<String> third = List.of("ORGANIZATION", "O", "O", "O");
        assertThat(NameVote.of(lead, second, third)).containsExactly("B-ORGANISATION", "O", "O", "B-PLACE");
    }

    @Test
    void theLeadStandsAloneAndTheSecondAddsOtherKinds() {
        List<String> lead = List.of("ORGANIZATION", "O", "O", "O");
        List<String> second = List.of("O", "U-NORP", "B-EVENT", "L-EVENT");
        List<String> third = List.of("O", "O", "PERSON", "O");
        assertThat(NameVote.of(lead, second, third)).containsExactly("B-ORGANISATION", "B-GROUP", "B-OTHER", "I-OTHER");
    }

    @Test
    void anAgreedLongerNameGoesBeforeAnAgreedShorterOne() {
        List<String> lead = List.of("O", "LOCATION");
        List<String> second = List.of("B-ORG", "L-ORG");
        List<String> third = List.of("ORGANIZATION", "ORGANIZATION");
        assertThat(NameVote.of(lead, second, third)).containsExactly("B-ORGANISATION", "I-ORGANISATION");
    }
}
