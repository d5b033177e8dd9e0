package org.dateline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Articles;
import org.dateline.language.Reader;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a statement was made, as the words beside it tell. The page is of a Wednesday. */
final class SaidWhenTest {
    private static final When MONDAY = new When.Day(LocalDate.parse("2031-03-03"));

    private static List<Statement> statements(String... paragraphs) {
        return StatementFinder.english()
                .find(Reader.english().read(Articles.of("The Strand", "2031-03-05", "By the water", paragraphs)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Varn said on Monday that the quay would reopen.",
                "On Monday, Ilse Varn said that the quay would reopen.",
                "Ilse Varn on Monday said that the quay would reopen.",
                "“The quay will reopen,” Ilse Varn said at a crowded news conference in the old town hall on Monday.",
                "Ilse Varn resigned on Monday, saying that the quay had cost her too much.",
            })
    void theTimeBesideTheSayingIsItsTime(String text) {
        assertThat(statements(text))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.said()).isEqualTo(MONDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Varn said that the quay would reopen on Monday.",
                "Ilse Varn praised the Harbour Act of 2019, noting that it had saved the quay.",
                "“The quay will reopen,” Ilse Varn said in a report published on Monday.",
                "Ilse Varn resigned on Monday after saying that the quay would reopen.",
            })
    void anotherTimeInTheSentenceIsNot(String text) {
        assertThat(statements(text))
                .allSatisfy(each -> assertThat(each.said().resolved()).isEmpty());
    }

    @Test
    void whoeverGoesOnInTheParagraphSpeaksAtThatTime() {
        List<Statement> found = statements(
                "Ilse Varn said on Monday that the quay would reopen. “We have waited long enough,” Varn said.",
                "“The ice is gone,” Varn added.");
        assertThat(found).hasSize(3).allSatisfy(each -> assertThat(each.said()).isEqualTo(MONDAY));
        assertThat(found.getLast().foundBy()).endsWith(SameOccasion.RULE);
    }

    @Test
    void anotherOccasionAnotherSpeakerAndAnotherParagraphHaveTheirOwnTime() {
        List<Statement> found = statements(
                "Ilse Varn said on Monday that the quay would reopen. “We waited,” Varn wrote in a letter.",
                "“The ice is gone,” Tomas Reke said.",
                "“The ferry is late,” Varn said.");
        assertThat(found).hasSize(4);
        assertThat(found.subList(1, 4))
                .allSatisfy(each -> assertThat(each.said().resolved()).isEmpty());
    }
}
