package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-09T23:30:00+11:00 | 2021-03-09T23:30",
                "20210309 | 2021-03-09",
                "2021-03 | 2021-03",
                "2021-03-09 07:05:00 | 2021-03-09T07:05",
                "Tue, 09 Mar 2021 07:05:00 GMT | 2021-03-09T07:05",
            })
    void readsMachineReadableValues(String text, String value) {
        assertThat(DateTexts.value(text).map(When.Resolved::value)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Published on March 9, 2021 | 2021-03-09",
                "9 March 2021 at 7:05 pm | 2021-03-09T19:05",
                "Stand: 9. März 2021, 07:05 Uhr | 2021-03-09T07:05",
                "09.03.2021 - 07:05 Uhr | 2021-03-09T07:05",
                "le 9 mars 2021 à 7:05 | 2021-03-09T07:05",
                "9 de marzo de 2021 | 2021-03-09",
                "9 февраля 2021 | 2021-02-09",
                "2021年3月9日 | 2021-03-09",
                "2021년 3월 9일 | 2021-03-09",
                "31/12/2020 | 2020-12-31",
                "12/31/2020 | 2020-12-31",
                "9 marzo 2021, ore 7:05 | 2021-03-09T07:05",
                "9 maart 2021 | 2021-03-09",
                "9 marca 2021 | 2021-03-09",
                "9 de março de 2021 | 2021-03-09",
                "9 марта 2021 г. | 2021-03-09",
                "9 Mart 2021 | 2021-03-09",
                "9 NİSAN 2021 | 2021-04-09",
                "9 mars 2021 kl. 07.05 | 2021-03-09T07:05",
                "9. marts 2021 | 2021-03-09",
                "9. maaliskuuta 2021 | 2021-03-09",
                "9. března 2021 | 2021-03-09",
                "2021. március 9. | 2021-03-09",
                "2021 m. kovo 9 d. | 2021-03-09",
                "9 Μαρτίου 2021 | 2021-03-09",
                "9 березня 2021 | 2021-03-09",
                "9 tháng 3, 2021 | 2021-03-09",
                "9 مارس 2021 | 2021-03-09",
                "٩ مارس ٢٠٢١ | 2021-03-09",
                "9 मार्च 2021 | 2021-03-09",
                "2021年03月09日 07:05 | 2021-03-09T07:05",
                "2021. 3. 9. | 2021-03-09",
                "2021/3/9 | 2021-03-09",
                "Tue Mar 09 07:05:56 CET 2021 | 2021-03-09",
                "Mar 09 07:05 2021 | 2021-03-09",
                "Mar 092021 | 2021-03-09",
                "09.03.2107:05 | 2021-03-09T07:05",
                "`09 | 03 | 2021 Land` | 2021-03-09",
            })
    void readsDatesInLines(String line, String value) {
        assertThat(DateTexts.inLine(line).map(When.Resolved::value)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "es-CO, lantern.example, 2020-04-03",
        "en-US, lantern.example, 2020-03-04",
        "en, lantern.co.uk, 2020-04-03",
        "en-US, lantern.com.au, 2020-04-03",
        "fr, '', 2020-04-03"
    })
    void figuresAreReadInThePagesOrder(String language, String host, String day) {
        DateStyle style = DateStyle.of(Optional.of(language), host);
        assertThat(DateTexts.inLine("03/04/2020", style).map(When.Resolved::value))
                .contains(day);
    }

    @Test
    void englishWithoutACountryHasNoOrder() {
        DateStyle style = DateStyle.of(Optional.of("en"), "lantern.tv");
        assertThat(DateTexts.inLine("03/04/2020", style)).isEmpty();
    }

    @Test
    void aMonthsNameMeansWhatItDoesInThePagesLanguage() {
        assertThat(DateTexts.inLine("9. listopadu 2021", DateStyle.of(Optional.of("cs"), ""))
                        .map(When.Resolved::value))
                .contains("2021-11-09");
        assertThat(DateTexts.inLine("9. listopada 2021", DateStyle.of(Optional.of("hr"), ""))
                        .map(When.Resolved::value))
                .contains("2021-10-09");
        assertThat(DateTexts.inLine("9. listopada 2021")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2020",
                "Copyright 2024",
                "call 555-2021-99",
                "in March",
                "31 February 2020",
                "Spieltag 12.2021"
            })
    void readsNoneWhereNoneIsCertain(String line) {
        assertThat(DateTexts.inLine(line)).isEmpty();
    }

    @Test
    void findsEveryDateOfALine() {
        assertThat(DateTexts.all("Stand 9. März 2021, zuerst 08.03.2021", DateStyle.UNKNOWN))
                .extracting(hit -> hit.when().value())
                .containsExactly("2021-03-09", "2021-03-08");
    }

    @Test
    void readsTheDayInAnAddress() {
        assertThat(DateTexts.inPath("https://lantern.example/2021/03/09/talks").map(When.Resolved::value))
                .contains("2021-03-09");
        assertThat(DateTexts.inPath("https://lantern.example/story-20991345")).isEmpty();
    }
}
