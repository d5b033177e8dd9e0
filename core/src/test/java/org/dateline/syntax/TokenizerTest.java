package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                    Orla didn't go.                     | Orla did n't go .
                    Orla didn’t go, Tamsin's did.       | Orla did n’t go , Tamsin 's did .
                    the ministers' plan                 | the ministers ' plan
                    I cannot, we're gonna               | I can not , we 're gon na
                    “We’ll see,” he said.               | “ We ’ll see , ” he said .
                    those [talks] back on track         | those [ talks ] back on track
                    an end-of-year deadline             | an end - of - year deadline
                    the non-profit's co-founder         | the non-profit 's co-founder
                    It cost $1,000.50, or 10% of it     | It cost $ 1,000.50 , or 10 % of it
                    at 10:30 a.m. on Jan. 5             | at 10:30 a.m. on Jan. 5
                    at 5pm on 3/4                       | at 5 pm on 3/4
                    J. R. Vell of the U.N. in Karst     | J. R. Vell of the U.N. in Karst
                    Sen. Vell, Mr. Oro and Dr. Tull     | Sen. Vell , Mr. Oro and Dr. Tull
                    KARSTHOLM (NPA) — The minister      | KARSTHOLM ( NPA ) — The minister
                    the deal—the first—failed           | the deal — the first — failed
                    the deal -- the first -- failed     | the deal -- the first -- failed
                    Wait... what?!                      | Wait ... what ?!
                    Wait… and see                       | Wait … and see
                    See https://example.org/a-b?c=d.    | See https://example.org/a-b?c=d .
                    Write to press.desk@example.org!    | Write to press.desk@example.org !
                    Call 555-010-0199 now               | Call 555-010-0199 now
                    the 1990s, the '80s and the 21st    | the 1990s , the '80s and the 21st
                    and/or 1/2                          | and / or 1/2
                    No. No. 5 it is                     | No . No. 5 it is
                    Orla O’Dell's                       | Orla O’Dell 's
                    ("Never," she said.)                | ( " Never , " she said . )
                    i dont know, thats alot :-)         | i do nt know , that s a lot :-)
                    DONT: the IM and a cant             | DONT : the IM and a ca nt
                    $$$ << it >>                        | $$$ << it >>
                    """)
    void cutsAsTheTreebanksDo(String text, String expected) {
        assertThat(String.join(" ", tokens(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\t ", ".", "’", "…", "--", "((((", "a", "'", "$", "@", "a@", "-a", "a-", "www."})
    void takesAnyText(String text) {
        assertThat(String.join("", tokens(text))).isEqualTo(text.strip());
    }

    @Test
    void losesNoCharacterOfAnyTextAndStaysInOrder() {
        long seed = 20_260_101;
        Random random = new Random(seed);
        String letters = "aB1.,'’\"“”-—/:@$%()[]!?… \n\u00a0é😀";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.appendCodePoint(letters.codePointAt(random.nextInt(letters.length())));
            }
            String glued = String.join("", tokens(text.toString()));
            assertThat(glued)
                    .as("seed %d, text <%s>", seed, text)
                    .isEqualTo(text.toString().replaceAll("[\\s\u00a0]", ""));
        }
    }

    private static List<String> tokens(String text) {
        TokenList tokens = Tokenizer.tokenize(text, 0, text.length());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        return found;
    }
}
