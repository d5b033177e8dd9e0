package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

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
            })
    void readsDatesInLines(String line, String value) {
        assertThat(DateTexts.inLine(line).map(When.Resolved::value)).contains(value);
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
    void readsTheDayInAnAddress() {
        assertThat(DateTexts.inPath("https://lantern.example/2021/03/09/talks").map(When.Resolved::value))
                .contains("2021-03-09");
        assertThat(DateTexts.inPath("https://lantern.example/story-20991345")).isEmpty();
    }
}
