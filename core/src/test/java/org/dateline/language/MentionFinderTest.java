package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented people; each text shows one rule, and what must stay open. */
class MentionFinderTest {

    private static final String OPEN = ReadText.OPEN;

    @Test
    void theRoleBeforeANameBelongsToThePerson() {
        ReadText read = ReadText.of("The talks failed, Harbour Office senior negotiator Daniel Vell told reporters.");
        Actor vell = read.actor("Daniel Vell");
        assertThat(vell.role()).hasValueSatisfying(role -> assertThat(role).endsWith("negotiator"));
        assertThat(vell.organisation()).contains("Harbour Office");
    }

    @Test
    void theAppositionBehindANameIsTheRole() {
        ReadText read = ReadText.of(
                "Sarah Oro, the foreign minister of Norway, left on Friday. The foreign minister gave no reason.");
        assertThat(read.actor("Sarah Oro").role()).contains("foreign minister");
        assertThat(read.actor("Sarah Oro").organisation()).contains("Norway");
        assertThat(read.meant("The foreign minister")).isEqualTo("Sarah Oro");
    }

    @Test
    void aSurnameIsThePersonNamedInFull() {
        ReadText read = ReadText.of("Daniel Vell spoke first. Vell was brief.");
        assertThat(read.meant("Vell")).isEqualTo("Daniel Vell");
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        ReadText read = ReadText.of(
                "Daniel Vell spoke first.",
                "Then Sarah Vell spoke, and Vell was brief.",
                "On Friday Vell left the city.");
        assertThat(read.actors()).extracting(Actor::name).contains("Daniel Vell", "Sarah Vell");
        assertThat(read.all("Vell")).containsExactly(OPEN, "Daniel Vell");
    }

    @Test
    void aPronounIsTheOnlyPersonWhoFits() {
        ReadText read = ReadText.of("Daniel Vell met Sarah Oro on Monday. He left early.");
        assertThat(read.meant("He")).isEqualTo("Daniel Vell");
    }

    @Test
    void anOfficeBeforeANameMakesAPersonOfIt() {
        ReadText read =
                ReadText.of("Harbour Minister Oswin Tarrel told owners on Monday. He said two quays were closed.");
        assertThat(read.actors()).extracting(Actor::name).contains("Oswin Tarrel");
        assertThat(read.meant("He")).isEqualTo("Oswin Tarrel");
    }

    @Test
    void anOfficeBehindANameMakesAPersonOfIt() {
        ReadText read = ReadText.of(
                "“We can wait,” Oskel Drenn, Norland’s foreign minister, said. He denied that he was in haste.");
        assertThat(read.actors())
                .filteredOn(actor -> actor.name().equals("Oskel Drenn"))
                .extracting(Actor::kind)
                .containsExactly(Name.Kind.PERSON);
    }

    @Test
    void aVesselIsNobody() {
        ReadText read = ReadText.of("Daniel Vell demanded the release of the barge Orlina. He called it an outrage.");
        assertThat(read.meant("He")).isEqualTo("Daniel Vell");
    }

    @Test
    void whatHasAnAdjectiveOfItsOwnIsACountry() {
        ReadText read = ReadText.of("Talmara closed the port on Monday. The Talmaran minister left. He said nothing.");
        assertThat(read.meant("He")).isNotEqualTo("Talmara");
    }

    @Test
    void anOfficeWithACapitalIsItsHolder() {
        ReadText read = ReadText.of("President Daniel Vell spoke on Monday. The President was brief.");
        assertThat(read.meant("The President")).isEqualTo("Daniel Vell");
    }

    @Test
    void aPronounThatFitsTwoStaysOpen() {
        ReadText read = ReadText.of("Daniel Vell met Robert Oro on Monday. He left early.");
        assertThat(read.meant("He")).isEqualTo(OPEN);
    }

    @Test
    void theSpeakerGoesOn() {
        ReadText read = ReadText.of("Daniel Vell said on Monday that he met Robert Oro. “It is over,” he said.");
        assertThat(read.all("he")).containsExactly("Daniel Vell", "Daniel Vell");
    }

    @Test
    void aPronounInsideAQuotationStaysOpen() {
        ReadText read = ReadText.of("“He will go,” Daniel Vell said.");
        assertThat(read.meant("He")).isEqualTo(OPEN);
    }

    @Test
    void anUnnamedPersonIsAMentionOfTheirOwn() {
        ReadText read = ReadText.of("A senior official who was not allowed to speak said the talks failed.");
        assertThat(read.mentions()).anySatisfy(mention -> {
            assertThat(mention.form()).isEqualTo(Mention.Form.NOMINAL);
            assertThat(mention.span().in(read.text())).startsWith("A senior official");
            assertThat(mention.actor()).isEmpty();
        });
    }

    @Test
    void aRoleThatTwoPeopleHaveIsNobodysAlone() {
        ReadText read =
                ReadText.of("Norwegian minister Daniel Vell met Spanish minister Sarah Oro. The minister was brief.");
        assertThat(read.meant("The minister")).isEqualTo(OPEN);
    }

    @Test
    void aRoleThatTwoPeopleHaveIsTheOnesWhomItsCountryFits() {
        ReadText read = ReadText.of(
                "Norwegian foreign minister Daniel Vell met Spanish foreign minister Sarah Oro.",
                "The Spanish minister was brief. The foreign minister of Norway was not.");
        assertThat(read.meant("The Spanish minister")).isEqualTo("Sarah Oro");
    }

    @Test
    void anOfficeALongRoleAndABodyAreToldApart() {
        ReadText read = ReadText.of("White House national security adviser Robert O'Brien left on Sunday.");
        Actor adviser = read.actor("Robert O'Brien");
        assertThat(adviser.kind()).isEqualTo(Name.Kind.PERSON);
        assertThat(adviser.role()).contains("national security adviser");
        assertThat(adviser.organisation()).contains("White House");
    }

    @Test
    void twoPeopleOfOneSurnameStayTwoWhereBothHaveATitle() {
        ReadText read = ReadText.of(
                "President Daniel Vell met his brother on Monday.",
                "Judge Robert Vell spoke first. President Vell was brief.");
        assertThat(read.actors()).extracting(Actor::name).contains("Daniel Vell", "Robert Vell");
        assertThat(read.meant("Judge Robert Vell")).isEqualTo("Robert Vell");
        assertThat(read.all("President Vell")).doesNotContain("Robert Vell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robert Oro | Karst | Harbour", "Robert Oro, left, and Daniel Vell at the harbour"})
    void aTagLineOrCaptionJoinsNobody(String line) {
        ReadText read = ReadText.of("The harbour stayed shut on Monday.", line, "He left early. Oro was brief.");
        assertThat(read.meant("He")).isEqualTo(OPEN);
        assertThat(read.all("Oro")).doesNotContain("Robert Oro");
    }

    @Test
    void aTagLineDoesNotMakeASurnameTwoPeoples() {
        ReadText read = ReadText.of("Sarah Vell | Karst", "Daniel Vell spoke first. Vell was brief.");
        assertThat(read.meant("Vell")).isEqualTo("Daniel Vell");
    }
}
