package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.junit.jupiter.api.Test;

/** Invented people; each text shows one rule, and what must stay open. */
class MentionFinderTest {

    private static final String OPEN = "?";

    @Test
    void theRoleBeforeANameBelongsToThePerson() {
        Read read = read("The talks failed, Harbour Office senior negotiator Daniel Vell told reporters.");
        Actor vell = read.actor("Daniel Vell");
        assertThat(vell.role()).hasValueSatisfying(role -> assertThat(role).endsWith("negotiator"));
        assertThat(vell.organisation()).contains("Harbour Office");
    }

    @Test
    void theAppositionBehindANameIsTheRole() {
        Read read =
                read("Sarah Oro, the foreign minister of Norway, left on Friday. The foreign minister gave no reason.");
        assertThat(read.actor("Sarah Oro").role()).contains("foreign minister");
        assertThat(read.actor("Sarah Oro").organisation()).contains("Norway");
        assertThat(read.meant("The foreign minister")).isEqualTo("Sarah Oro");
    }

    @Test
    void aSurnameIsThePersonNamedInFull() {
        Read read = read("Daniel Vell spoke first. Vell was brief.");
        assertThat(read.meant("Vell")).isEqualTo("Daniel Vell");
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        Read read = read(
                "Daniel Vell spoke first.",
                "Then Sarah Vell spoke, and Vell was brief.",
                "On Friday Vell left the city.");
        assertThat(read.actors).extracting(Actor::name).contains("Daniel Vell", "Sarah Vell");
        assertThat(read.all("Vell")).containsExactly(OPEN, "Daniel Vell");
    }

    @Test
    void aPronounIsTheOnlyPersonWhoFits() {
        Read read = read("Daniel Vell met Sarah Oro on Monday. He left early.");
        assertThat(read.meant("He")).isEqualTo("Daniel Vell");
    }

    @Test
    void anOfficeBeforeANameMakesAPersonOfIt() {
        Read read = read("Harbour Minister Oswin Tarrel told owners on Monday. He said two quays were closed.");
        assertThat(read.actors).extracting(Actor::name).contains("Oswin Tarrel");
        assertThat(read.meant("He")).isEqualTo("Oswin Tarrel");
    }

    @Test
    void anOfficeBehindANameMakesAPersonOfIt() {
        Read read =
                read("“We can wait,” Oskel Drenn, Norland’s foreign minister, said. He denied that he was in haste.");
        assertThat(read.actors)
                .filteredOn(actor -> actor.name().equals("Oskel Drenn"))
                .extracting(Actor::kind)
                .containsExactly(Name.Kind.PERSON);
    }

    @Test
    void aVesselIsNobody() {
        Read read = read("Daniel Vell demanded the release of the barge Orlina. He called it an outrage.");
        assertThat(read.meant("He")).isEqualTo("Daniel Vell");
    }

    @Test
    void whatHasAnAdjectiveOfItsOwnIsACountry() {
        Read read = read("Talmara closed the port on Monday. The Talmaran minister left. He said nothing.");
        assertThat(read.meant("He")).isNotEqualTo("Talmara");
    }

    @Test
    void anOfficeWithACapitalIsItsHolder() {
        Read read = read("President Daniel Vell spoke on Monday. The President was brief.");
        assertThat(read.meant("The President")).isEqualTo("Daniel Vell");
    }

    @Test
    void aPronounThatFitsTwoStaysOpen() {
        Read read = read("Daniel Vell met Robert Oro on Monday. He left early.");
        assertThat(read.meant("He")).isEqualTo(OPEN);
    }

    @Test
    void theSpeakerGoesOn() {
        Read read = read("Daniel Vell said on Monday that he met Robert Oro. “It is over,” he said.");
        assertThat(read.all("he")).containsExactly("Daniel Vell", "Daniel Vell");
    }

    @Test
    void aPronounInsideAQuotationStaysOpen() {
        Read read = read("“He will go,” Daniel Vell said.");
        assertThat(read.meant("He")).isEqualTo(OPEN);
    }

    @Test
    void anUnnamedPersonIsAMentionOfTheirOwn() {
        Read read = read("A senior official who was not allowed to speak said the talks failed.");
        assertThat(read.mentions).anySatisfy(mention -> {
            assertThat(mention.form()).isEqualTo(Mention.Form.NOMINAL);
            assertThat(mention.span().in(read.text)).startsWith("A senior official");
            assertThat(mention.actor()).isEmpty();
        });
    }

    @Test
    void aRoleThatTwoPeopleHaveIsNobodysAlone() {
        Read read = read("Norwegian minister Daniel Vell met Spanish minister Sarah Oro. The minister was brief.");
        assertThat(read.meant("The minister")).isEqualTo(OPEN);
    }

    /** What was read of a text of one paragraph a string. */
    private record Read(String text, List<Mention> mentions, List<Actor> actors) {

        Actor actor(String name) {
            return actors.stream()
                    .filter(actor -> actor.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        String meant(String words) {
            return all(words).getFirst();
        }

        List<String> all(String words) {
            return mentions.stream()
                    .filter(mention -> mention.span().in(text).equals(words))
                    .map(mention -> Optional.of(mention.actor())
                            .filter(actor -> actor.isPresent())
                            .map(actor -> actors.get(actor.getAsInt()).name())
                            .orElse(OPEN))
                    .toList();
        }
    }

    private static Read read(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        List<Span> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Span(at, at + paragraph.length()));
            at += paragraph.length() + 1;
        }
        SourceText source = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        List<Sentence> sentences = SyntaxReader.english().read(source, blocks);
        MentionFinder finder =
                new MentionFinder(text, sentences, NameFinder.english().places(sentences));
        List<Mention> mentions = finder.find();
        return new Read(text, mentions, finder.actors());
    }
}
