package org.dateline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Articles;
import org.dateline.language.Party;
import org.dateline.language.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words the words of a source are; and what looks like a source and is none. */
final class SpeakerWordsTest {
    private static List<String> speakers(String text) {
        return StatementFinder.english()
                .find(Reader.english().read(Articles.of("The Strand", "2031-03-05", "By the water", text)))
                .stream()
                .flatMap(statement -> statement.chain().speaker().stream())
                .map(Party::label)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bank of Orsia chief economist Tomas Reke said that prices would rise.|Tomas Reke",
                "A spokesman for the Harbour Union, Tomas Reke, said that prices would rise.|Tomas Reke",
                "Sen. Tomas Reke (R-Orsia) said that prices would rise.|Tomas Reke",
                "Council leaders on Monday said that prices would rise.|Council leaders",
                "Last week the council said that prices would rise.|the council",
                "A report of last month said that prices would rise.|A report of last month",
                "Ilse Varn thanked the crew of the boat. She said the storm had come early.|Ilse Varn",
                "Ilse Varn left the hall at noon. “Greta Foss knew of it,” she said.|Ilse Varn",
                "Tomas Reke closed his shop. (Photo by Anders Lind/Strand Images) “Nobody came,” he said.|Tomas Reke",
                "The bank ordered an inquiry into the loans.|The bank",
                "HALVEN, Orsia (VKN) - The quay was shut, Tomas Reke told reporters on Monday after meeting the crews.|Tomas Reke",
                "The Courier, citing two officials, said that the quay was shut.|two officials",
                "The Courier reported, citing two officials, that the quay was shut.|two officials",
                "The Strand Gazette asked whether the quay was safe.|Strand Gazette",
            })
    void theSpeakerIsTheOneWhomThePhraseIsAbout(String text, String speaker) {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did the fisherman say when the ferry left without him?",
                "The dial tells you how much oil is left in the tank.",
                "Let’s say you had three boats and a rope.",
                "Wrote some more notes on knots in my blog, please go through it.",
                "The paper asked the minister five questions about the quay.",
                "The mayor offered no explanation for the delay.",
                "The group blamed for the raid left the harbour at dawn.",
                "Every room now has what the hotel calls harbour-chic furniture.",
                "The firm ordered goods from six suppliers.",
                "The inn offers rooms with a view of the harbour.",
                "Those advances require staggering amounts of power.",
                "The bank charges a fee for each transfer.",
                "Rising rents threaten the old quarter.",
                "The mayor resisted calls to resign.",
                "Thefts declined sharply in the town last year.",
            })
    void whatOnlyLooksLikeAReportIsNone(String text) {
        assertThat(speakers(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Union said the quay was unsafe. It said that nobody had looked at it.|Harbour Union",
                "A spokesman said the quay was unsafe. He said that nobody had looked at it.|A spokesman",
                "The crews said the quay was unsafe. They said that nobody had looked at it.|The crews",
                "The mayor’s aide, Ilse Varn, accused the minister of haste. She said that nobody had looked.|Ilse Varn",
                "Ilse Varn shut the quay, Tomas Reke said. “We were told. We were not asked,” he said.|Tomas Reke",
            })
    void whoeverSpokeGoesOn(String text, String speaker) {
        assertThat(speakers(text)).hasSize(2).containsOnly(speaker);
    }

    @Test
    void whomTheTextLeavesOpenStaysOpen() {
        assertThat(speakers("Anders Lind and Tomas Reke met on Monday. He said that the quay was unsafe."))
                .containsExactly("someone (“He”)");
        assertThat(speakers("Ilse Varn said the quay was unsafe. It said that nobody had looked at it."))
                .contains("someone (“It”)");
    }
}
