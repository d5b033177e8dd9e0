package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** A bar stands where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks failed.| The minister left.",
                "“We tried,” she said.| “It failed.”| Then they left.",
                "“It failed.”| The minister left.",
                "(It failed.)| The minister left.",
                "“Why?” asked Tamsin Vell.| Nobody knew.",
                "The U.N. envoy met Mr. Vell on Jan. 5 in Karst.| He left.",
                "He went back to the U.S.| The talks went on.",
                "He left at 5 p.m.| But the talks went on.",
                "J. R. Vell and Dr. Oro of Tull Inc. signed.",
                "It rose 1.5 percent to $3.25.| That is much.",
                "KARSTHOLM (NPA) — The minister left.| He took a train.",
                "Wait...| The door opened.",
                "Wait... and see.",
                "Is it over?!| Yes.",
                "It is “over.”| “We tried.”",
                "No full stop here",
                "1. The first point.",
                "It was founded in 1805. [6]| It closed twice. [7][12]| Then it burnt.",
                "i went there.| it was shut.| nobody knew why",
                "Then i left.| it was late.",
                "The firm, Yahoo! of Karst, left.",
            })
    void endsWhereASentenceEnds(String marked) {
        List<String> expected = List.of(marked.split("\\| "));
        assertThat(sentences(marked.replace("| ", " "))).isEqualTo(expected);
    }

    @Test
    void cutsASentenceThatNeverEnds() {
        List<String> found = sentences("and ".repeat(2_500));
        assertThat(found).hasSize(3);
        assertThat(found.getFirst().split(" ")).hasSize(SentenceSplitter.LONGEST);
    }

    private static List<String> sentences(String text) {
        TokenList tokens = Tokenizer.tokenize(text, 0, text.length());
        List<String> found = new ArrayList<>();
        int first = 0;
        for (int end : SentenceSplitter.ends(text, tokens)) {
            found.add(text.substring(tokens.start(first), tokens.end(end - 1)));
            first = end;
        }
        return found;
    }
}
