package org.dateline.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.syntax.SyntaxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechActsTest {
    private static final SyntaxReader READER = SyntaxReader.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Remember the harbour when you choose a mayor. | IMPERATIVE",
                "And today, let us thank the crews of the lifeboats. | LET_US",
                "That is why I am asking every islander to sign the letter. | OWN_ASK",
                "The union is urging the ministry to publish the report. | OTHERS_ASK",
                "Don’t sell the forest. | FORBIDDING",
                "<li> Rebuild the northern pier. </li> | IMPERATIVE_ITEM",
                "Can you hear the bells? | CAN_YOU",
                "We rebuilt the northern pier. | NONE",
                "A new council will rebuild the northern pier. | NONE",
            })
    void theFormOfARequest(String text, DirectiveForm form) {
        GoldAct act = new GoldAct("a", text, "Assertive-V");

        assertThat(DirectiveForm.of(act.read(READER), act.isListItem())).isEqualTo(form);
    }

    @Test
    void actsAreToldInADocumentThatNoModelSaw() {
        List<GoldAct> gold = IntStream.range(0, 60)
                .mapToObj(i -> new GoldAct(
                        "doc" + i / 4,
                        i % 2 == 0
                                ? "We will repair bridge number " + i + "."
                                : "Storm number " + i + " closed the road.",
                        i % 2 == 0 ? "Commissive-A" : "Assertive"))
                .toList();

        List<String> found =
                new ActFolds(gold, gold.stream().map(act -> act.read(READER)).toList()).found();

        assertThat(found).isEqualTo(gold.stream().map(GoldAct::act).toList());
    }
}
