package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented news of real capitals: which words stand for a government, and which for a place or for people. */
class GovernmentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ottawa | Canada | Ottawa rejected the offer on Monday.
            Lisbon | Portugal | The minister said that Lisbon would not sign the treaty.
            Seoul | South Korea | Oslo and Seoul agreed to resume the talks.
            Oslo | Norway | Oslo and Seoul agreed to resume the talks.
            Nairobi | Kenya | The envoys held talks with Nairobi last week.
            Madrid | Spain | The union accused Madrid of breaking its word.
            Tokyo | Japan | The sanctions imposed by Tokyo hurt the port.
            Warsaw’s | Poland | Warsaw’s demands were rejected.
            Helsinki | Finland | Helsinki is ready to talk, the envoy said.
            Cairo | Egypt | Relations between Cairo and Lima have soured.
            Lima | Peru | Relations between Cairo and Lima have soured.
            Kyiv | Ukraine | Pressure on Kyiv is growing.
            """)
    void aCapitalThatActsIsItsGovernment(String words, String country, String text) {
        ReadText read = ReadText.of(text);
        assertThat(read.meant(words.replaceFirst("’s$", ""))).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ottawa | The minister spoke in Ottawa on Monday.
            Lisbon | Two bridges near Lisbon were closed.
            Seoul | Seoul is a city of ten million people.
            Nairobi | She flew to Nairobi on Friday.
            Madrid | Madrid was hit by a storm.
            Tokyo | Tokyo will host the games.
            Cairo | The road between Cairo and the coast is closed.
            Warsaw | The trains from Warsaw were late.
            """)
    void aCapitalWhereSomethingIsIsAPlace(String words, String text) {
        assertThat(ReadText.of(text).all(words)).isNotEmpty().allMatch(words::equals);
    }

    @Test
    void aCountryIsOneActorByItsNamesItsCapitalAndItsPeople() {
        ReadText read = ReadText.of(
                "The U.S. signed the treaty on Monday. Washington denied that it had paid.",
                "The United States will pay nothing, officials said. The Americans refused to leave the table.");
        assertThat(read.meant("Washington")).isEqualTo("United States");
        assertThat(read.meant("The Americans")).isEqualTo("United States");
        assertThat(read.actors())
                .filteredOn(actor -> actor.name().equals("United States"))
                .hasSize(1);
    }

    @Test
    void onePlaceNameMayBeBothInOneText() {
        ReadText read = ReadText.of("Washington warned the company. The firm has an office in Washington.");
        assertThat(read.all("Washington")).containsExactly("United States", "Washington");
    }

    @Test
    void aSurnameIsNoCapital() {
        ReadText read = ReadText.of("Daniel Washington met reporters on Monday. Washington denied the report.");
        assertThat(read.all("Washington")).doesNotContain("United States");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two Danes denied the theft.
            Danish voters rejected the treaty.
            The young Danes refused to leave.
            The Danes on board denied the theft.
            The Danes won the final.
            """)
    void someOfAPeopleAreNotTheirGovernment(String text) {
        assertThat(ReadText.of(text).actors()).extracting(Actor::name).doesNotContain("Denmark");
    }

    @Test
    void theMinisterOfACountryIsMeantByItsAdjective() {
        ReadText read = ReadText.of(
                "Sarah Oro, the foreign minister of South Korea, left on Friday.",
                "The South Korean foreign minister gave no reason.");
        assertThat(read.meant("The South Korean foreign minister")).isEqualTo("Sarah Oro");
    }

    @Test
    void theMinisterOfAnotherCountryIsSomeoneElse() {
        ReadText read = ReadText.of(
                "Sarah Oro, the foreign minister of South Korea, left on Friday.",
                "The Norwegian foreign minister gave no reason.");
        assertThat(read.meant("The Norwegian foreign minister")).isEqualTo(ReadText.OPEN);
    }
}
