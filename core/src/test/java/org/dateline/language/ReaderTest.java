package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.Articles;
import org.dateline.article.Article;
import org.dateline.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de    | Am 5. März 2020 wurde die Brücke gesperrt. Niemand weiß, warum.      | 2 | 2020-03-05
            fr-FR | Le pont est fermé depuis le 05/03/2020. Personne ne sait pourquoi.   | 2 | 2020-03-05
            ja    | 橋は2020年3月5日に閉鎖された。理由は不明だ。                           | 2 | 2020-03-05
            ar    | أغلق الجسر في 5 مارس 2020. لا أحد يعرف السبب.                        | 2 | 2020-03-05
            """)
    void aLanguageWithoutAReaderIsReadOnTheSurface(String language, String text, int sentences, String day) {
        Reading reading = Reader.english().read(Articles.in(language, article(text)));
        assertThat(reading.depth()).isEqualTo(Reading.Depth.SURFACE);
        assertThat(reading.sentences()).hasSize(sentences);
        assertThat(reading.times()).extracting(TimeExpression::value).containsExactly(day);
        assertThat(reading.names()).isEmpty();
        assertThat(reading.mentions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-US, 2020-01-05", "en-GB, 2020-05-01", "en-AU, 2020-05-01", "en, 2020"})
    void figuresFollowTheCountryOfTheLanguage(String language, String value) {
        Reading reading = Reader.english().read(Articles.in(language, article("The bridge was closed on 01/05/2020.")));
        assertThat(reading.depth()).isEqualTo(Reading.Depth.FULL);
        assertThat(reading.times()).extracting(TimeExpression::value).containsExactly(value);
    }

    @Test
    void oneFormOfADateIsTheSameInEveryEnglish() {
        Reading reading = Reader.english().read(Articles.in("en-US", article("The bridge was closed on 25/05/2020.")));
        assertThat(reading.times()).extracting(TimeExpression::value).containsExactly("2020-05-25");
    }

    private static Article article(String text) {
        return Articles.of("The Karst Record", "2020-06-01", "Title", text);
    }
}
