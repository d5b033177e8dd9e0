package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Er kam am 5. März zurück. „Das war zu spät.“ Dann ging er. | Er kam am 5. März zurück./„Das war zu spät.“/Dann ging er.
            fr | Il est parti. Pourquoi ? Personne ne le sait.             | Il est parti./Pourquoi ?/Personne ne le sait.
            ja | 橋が閉鎖された。理由は不明だ。                            | 橋が閉鎖された。/理由は不明だ。
            ar | وصل إلى المدينة. لماذا؟ لا أحد يعرف.                     | وصل إلى المدينة./لماذا؟/لا أحد يعرف.
            hi | वह आया। वह चला गया।                                      | वह आया।/वह चला गया।
            ru | Мост закрыт. А. Ремнев ушёл.                              | Мост закрыт./А. Ремнев ушёл.
            """)
    void sentencesEndAtTheMarksOfTheirScript(String language, String text, String sentences) {
        assertThat(read(language, text))
                .extracting(sentence -> sentence.span().in(text))
                .containsExactly(sentences.split("/", -1));
    }

    @Test
    void wordsAndMarksAreTokensAndBlanksAreNone() {
        assertThat(read("fr", "Il part, hier.").getFirst().tokens())
                .extracting(Token::form)
                .containsExactly("Il", "part", ",", "hier", ".");
    }

    private static List<Sentence> read(String language, String text) {
        SourceText source = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        return SurfaceReader.read(source, List.of(Span.of(0, text.length())), Locale.forLanguageTag(language));
    }
}
