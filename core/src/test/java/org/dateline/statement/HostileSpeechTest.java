package org.dateline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Articles;
import org.dateline.article.Article;
import org.dateline.language.Party;
import org.dateline.language.Reader;
import org.dateline.source.Citation;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in which nobody can tell who speaks, or in which it is easy to get wrong: whatever is found, no false speaker. */
final class HostileSpeechTest {
    private static List<Statement> statements(String... paragraphs) {
        Article article = Articles.of("The Strand", "2031-03-05", "A day by the water", paragraphs);
        return StatementFinder.english().find(Reader.english().read(article));
    }

    private static List<String> speakers(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.chain().speaker().stream())
                .map(Party::label)
                .distinct()
                .toList();
    }

    private static String words(Statement statement) {
        return String.join(
                " ", statement.content().stream().map(Citation::words).toList());
    }

    @Test
    void aMarkWithoutItsPartnerHidesNoSpeaker() {
        List<Statement> found = statements(
                "“The quay is closed, Ilse Varn said on Monday.",
                "Tomas Reke mended his nets. The ice is thin in March.",
                "The road is open,” Alma Orde said.");
        assertThat(speakers(found)).containsExactly("Ilse Varn", "Alma Orde");
        assertThat(found).allSatisfy(statement -> assertThat(words(statement)).doesNotContain("nets"));
    }

    @Test
    void whatIsSaidWithinAQuotationIsTheQuotedSpeakers() {
        List<Statement> found = statements(
                "“The captain said ‘jump’ and we jumped,” Tomas Reke told the court.",
                "“She told me: ‘Never,’” Alma Orde said.");
        assertThat(speakers(found)).containsExactlyInAnyOrder("Tomas Reke", "Alma Orde");
    }

    @Test
    void aTranscriptNamesNobodyFalsely() {
        List<Statement> found = statements(
                "Q: Did you open the gate?",
                "A: I did not. The harbour master did.",
                "MR. REKE: The gate was open when I came.",
                "THE COURT: Did anybody else see it?",
                "MS. ORDE: I saw it, and I told Mr. Reke so.");
        assertThat(speakers(found))
                .allSatisfy(label -> assertThat(label).containsAnyOf("Reke", "REKE", "Orde", "ORDE"));
        assertThat(found)
                .filteredOn(statement -> words(statement).contains("harbour master did"))
                .allSatisfy(statement -> assertThat(statement.chain().speaker()).isEmpty());
    }

    @Test
    void aHeadlineInTheTextThatAttributesGivesNoName() {
        List<Statement> found = statements(
                "Quay will stay shut until spring: official",
                "Harbour talks “dead” – minister",
                "The ferry sails at noon.");
        assertThat(found)
                .filteredOn(statement -> statement.chain().speaker().isPresent())
                .allSatisfy(statement ->
                        assertThat(statement.chain().speaker().orElseThrow()).isInstanceOf(Party.Unnamed.class));
    }

    @Test
    void aListOfPostsMixesNobodyUp() {
        List<Statement> found = statements(
                "@ilse_varn: ice is gone, quay opens friday!!",
                "@reke_nets: RT @ilse_varn: ice is gone… who believes that?",
                "@alma.orde · 4h · bread is dear and he says wait",
                "12 Reposts 40 Likes");
        assertThat(speakers(found)).noneMatch(label -> label.contains("Reposts"));
        assertThat(found)
                .filteredOn(statement -> words(statement).contains("bread is dear"))
                .allSatisfy(statement -> assertThat(
                                statement.chain().speaker().map(Party::label).orElse(""))
                        .doesNotContainIgnoringCase("varn")
                        .doesNotContainIgnoringCase("reke"));
    }

    @Test
    void aSentenceOfThreeHundredWordsHasItsSpeakerAlone() {
        String clause = "and the boats that lay by the wall were full of ice and rope and nets ";
        String sentence =
                "Ilse Varn said that the winter had been long " + clause.repeat(20) + "and that nobody had come.";
        assertThat(sentence.split(" ", -1)).hasSizeGreaterThan(300);
        assertThat(speakers(statements(sentence, "Tomas Reke sat by."))).isSubsetOf("Ilse Varn");
    }

    @Test
    void quotationMarksWithoutEndCostNoSpeakerAndNoTime() {
        assertThat(speakers(statements("“ ".repeat(400) + "Ilse Varn said", "” ".repeat(400) + ".")))
                .isSubsetOf("Ilse Varn");
    }

    @Test
    void aPronounIsResolvedOnlyWhereItIsSure() {
        assertThat(speakers(statements("Ilse Varn opened the quay on Tuesday. “It has been a long winter,” she said.")))
                .containsExactly("Ilse Varn");
        assertThat(speakers(statements("Alma Orde met Greta Foss at the station. She said the train had been late.")))
                .doesNotContain("Alma Orde", "Greta Foss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Mountains of Salt” is the third novel by Ottoline Pryce.",
                "The minister would not say whether she had read the letter.",
                "If the general says the order was his, the case will collapse.",
                "The orchestra told no one of the change in the programme.",
                "Neither the ministry nor the army has said how many soldiers were hurt.",
                "Ilse Varn declined to comment on the arrests.",
            })
    void whatNobodySaidIsNoStatement(String text) {
        assertThat(statements(text)).isEmpty();
    }

    @Test
    void conditionTimeAndSubjectAreKept() {
        Statement found = statements(
                        "Ilse Varn said on Monday that the quay would reopen on April 2 if the ice was gone by then.")
                .getFirst();
        assertThat(found.condition().map(Citation::words))
                .hasValueSatisfying(words -> assertThat(words).startsWith("if the ice was gone"));
        assertThat(found.said()).isEqualTo(new When.Day(LocalDate.parse("2031-03-03")));
        assertThat(found.about()).isEqualTo(new When.Day(LocalDate.parse("2031-04-02")));
    }

    @Test
    void whenItWasSaidIsNeverTheDayOfPublication() {
        Statement found = statements("Ilse Varn said that the quay was safe.").getFirst();
        assertThat(found.said().resolved()).isEqualTo(Optional.empty());
        assertThat(found.about().resolved()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Varn asked if the quay was safe.",
                "Ilse Varn said the gate would open even if it rained.",
                "Ilse Varn said the old, if not dead, custom would be kept up.",
            })
    void whatHangsOnNothingHasNoCondition(String text) {
        assertThat(statements(text))
                .isNotEmpty()
                .allMatch(statement -> statement.condition().isEmpty());
    }

    @Test
    void anUnlessAndADenialAreKept() {
        Statement threat = statements("Velmark said it would cut off the gas unless Orlan paid by Friday.")
                .getFirst();
        assertThat(threat.condition().map(Citation::words).orElse("")).startsWith("unless Orlan paid");
        assertThat(threat.kind()).isEqualTo(Statement.Kind.THREAT);
        Statement denial =
                statements("Ilse Varn denied that the quay was safe.").getFirst();
        assertThat(denial.negated()).isTrue();
    }
}
