package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031|2031",
                "2031-05|2031-05",
                "2031-05-06|2031-05-06",
                "2031-05-06T07:08|2031-05-06T07:08",
                "2031-05-06 07:08|2031-05-06T07:08",
                "2031-05-06T07:08:59Z|2031-05-06T07:08",
                "2031-05-06T23:08:09.123+02:00|2031-05-06T23:08",
                "2031-05-06T23:08:09-0500|2031-05-06T23:08",
                "Tue, 06 May 2031 23:08:09 -0500|2031-05-06T23:08",
                "Tue, 6 May 2031 23:08 GMT|2031-05-06T23:08",
                "6 May 2031 23:08:09 EST|2031-05-06T23:08",
                "Tues, 06 May 2031 23:08:09 CEST|2031-05-06T23:08",
                "06 May 31 23:08:09 Z|2031-05-06T23:08",
                "06 May 99|1999-05-06",
                "Tue, 06 May 2031|2031-05-06",
            })
    void publishedKeepsTheWrittenDayAndPrecision(String text, String value) {
        assertThat(Dates.published(text)).map(When.Resolved::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2031-13",
                "2031-02-30",
                "31",
                "05/06/2031",
                "0000",
                "2031-05-06T25:00",
                "Mon",
                "",
                "Mon, 31 Feb 2031 10:00:00 GMT"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(Dates.published(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-06T07:08:09Z,2031-05-06T07:08:09Z",
        "2031-05-06T07:08:09+02:00,2031-05-06T05:08:09Z",
        "2031-05-06T07:08:09.123456Z,2031-05-06T07:08:09.123456Z",
        "2031-05-06,2031-05-06T00:00:00Z"
    })
    void captured(String text, String instant) {
        assertThat(Dates.captured(text)).map(Object::toString).contains(instant);
    }
}
