package org.dateline.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.dateline.syntax.Token;
import org.junit.jupiter.api.Test;

/** Rows whose marks were cut badly are read as the paragraphs they were. */
final class GoldRowsTest {
    private static final SyntaxReader READER = SyntaxReader.english();

    @Test
    void aMarkLeftAtARowsEndIsReadWithTheRowThatItOpens() {
        GoldRows rows = only("The quay is shut . ''", "We waited , '' Ilse Varn said . '' All day . ''");
        assertThat(rows.read(READER))
                .extracting(GoldRowsTest::text)
                .containsExactly("The quay is shut .", "`` We waited , '' Ilse Varn said .", "`` All day . ''");
        assertThat(rows.read(READER)).extracting(Sentence::block).containsExactly(0, 1, 1);
    }

    @Test
    void wellCutRowsAreReadAsTheyAre() {
        GoldRows rows = only("`` The quay is shut , '' Ilse Varn said .", "It rained .");
        assertThat(rows.read(READER))
                .extracting(GoldRowsTest::text)
                .containsExactly("`` The quay is shut , '' Ilse Varn said .", "It rained .");
    }

    @Test
    void rowsOfOtherDocumentsAndWithoutADocumentStandAlone() {
        assertThat(GoldRows.of(List.of(row("a", "One ."), row("b", "Two ."), row("b", "Three ."))))
                .hasSize(2);
        assertThat(GoldRows.of(List.of(row("", "One . ''"), row("", "Two .")))).hasSize(2);
    }

    @Test
    void whatIsFoundAcrossRowsIsCountedInEach() {
        GoldRows rows = GoldRows.of(List.of(
                        new GoldSentence("a", words("It rained . ''"), List.of("O", "O", "O", "B-content")),
                        new GoldSentence(
                                "a",
                                words("We waited , '' Varn said ."),
                                List.of("B-content", "I-content", "I-content", "I-content", "B-source", "B-cue", "O"))))
                .getFirst();
        RoleScores scores = new RoleScores();
        rows.count(
                List.of(new Attribution(
                        new Range(9, 10), List.of(new Range(8, 9)), List.of(new Range(3, 8)), 1, false)),
                scores);
        assertThat(scores.scores())
                .containsEntry("contentF1", 1.0)
                .containsEntry("cueF1", 1.0)
                .containsEntry("sourceF1", 1.0);
    }

    private static GoldRows only(String... rows) {
        List<GoldRows> documents =
                GoldRows.of(List.of(rows).stream().map(words -> row("a", words)).toList());
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    private static GoldSentence row(String document, String words) {
        List<String> tokens = words(words);
        return new GoldSentence(document, tokens, Collections.nCopies(tokens.size(), "O"));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    private static String text(Sentence sentence) {
        return String.join(" ", sentence.tokens().stream().map(Token::form).toList());
    }
}
