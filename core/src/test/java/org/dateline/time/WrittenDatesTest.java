package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.time.When.Unresolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Am 5. März 2020 trat er zurück.              | 5. März 2020              | 2020-03-05
            de | Seit Jänner 2019 gilt das nicht mehr.        | Jänner 2019               | 2019-01
            de | Der Vertrag vom 07.11.2021 endet.            | 07.11.2021                | 2021-11-07
            fr | Le 1er mars 2020, elle est partie.           | 1er mars 2020             | 2020-03-01
            fr | En février 2018, rien.                       | février 2018              | 2018-02
            es | El 3 de mayo de 2021 llegaron.               | 3 de mayo de 2021         | 2021-05-03
            es | En agosto de 2017 cerró.                     | agosto de 2017            | 2017-08
            pt | Em 15 de março de 2020 fechou.               | 15 de março de 2020       | 2020-03-15
            it | Il 25 aprile 2019 era chiuso.                | 25 aprile 2019            | 2019-04-25
            nl | Op 9 juni 2020 begon het.                    | 9 juni 2020               | 2020-06-09
            pl | Dnia 11 listopada 2018 r. otwarto most.      | 11 listopada 2018         | 2018-11-11
            ru | Это случилось 5 мая 2020 года.               | 5 мая 2020                | 2020-05-05
            uk | Сталося 24 серпня 2021 року.                 | 24 серпня 2021            | 2021-08-24
            tr | Toplantı 12 Ağustos 2020 günü yapıldı.       | 12 Ağustos 2020           | 2020-08-12
            hu | A híd 2020. március 5. óta zárva.            | 2020. március 5           | 2020-03-05
            ar | وصل في 5 مارس 2020 إلى المدينة.              | 5 مارس 2020               | 2020-03-05
            ar | وصل في ٥ مارس ٢٠٢٠ إلى المدينة.              | ٥ مارس ٢٠٢٠               | 2020-03-05
            ar | منذ شباط 2019 لم يعد.                        | شباط 2019                 | 2019-02
            he | הוא הגיע ב-5 במרץ 2020 לעיר.                 | 5 במרץ 2020               | 2020-03-05
            hi | वह 5 मार्च 2020 को आया।                       | 5 मार्च 2020              | 2020-03-05
            ja | 2020年3月5日に橋が閉鎖された。               | 2020年3月5日              | 2020-03-05
            ja | 2020年3月に橋が閉鎖された。                  | 2020年3月                 | 2020-03
            zh | 大桥于2019年11月30日关闭。                   | 2019年11月30日            | 2019-11-30
            ko | 다리는 2020년 3월 5일 폐쇄되었다.            | 2020년 3월 5일            | 2020-03-05
            sv | Den 2021-06-30 stängdes bron.                | 2021-06-30                | 2021-06-30
            """)
    void readsTheCommonestForms(String language, String text, String words, String value) {
        assertThat(find(language, text, DateOrder.UNKNOWN)).singleElement().satisfies(time -> {
            assertThat(time.span().in(text)).startsWith(words);
            assertThat(time.value()).isEqualTo(value);
            assertThat(time.when()).isInstanceOf(When.Resolved.class);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Er kam am 5. März zurück.      | XXXX-03-05
            es | Llegó el 3 de mayo.            | XXXX-05-03
            ja | 3月5日に橋が閉鎖された。       | XXXX-03-05
            fr | Le 04/05/2020, rien.           | 2020
            """)
    void whatLacksAYearOrAnOrderStaysOpen(String language, String text, String value) {
        assertThat(find(language, text, DateOrder.UNKNOWN)).singleElement().satisfies(time -> {
            assertThat(time.value()).isEqualTo(value);
            assertThat(time.when()).isInstanceOf(Unresolved.class);
        });
    }

    @Test
    void figuresFollowTheOrderThatIsGiven() {
        assertThat(find("fr", "Le 04/05/2020, rien.", DateOrder.DAY_FIRST))
                .extracting(TimeExpression::value)
                .containsExactly("2020-05-04");
        assertThat(find("es", "El 04/05/2020, nada.", DateOrder.MONTH_FIRST))
                .extracting(TimeExpression::value)
                .containsExactly("2020-04-05");
        assertThat(find("fr", "Le 24/05/2020, rien.", DateOrder.MONTH_FIRST))
                .extracting(TimeExpression::value)
                .containsExactly("2020-05-24");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Fassung 5.3.2020.1 ist neu.
            de | Am 31. Februar 2020 geschah nichts.
            th | เมื่อ 5 มีนาคม 2563 สะพานปิด
            de | Das Haus Mai steht 20 Meter weiter.
            zz | no language has this name 12 Foo 2020
            """)
    void whatIsNoDateIsLeftAlone(String language, String text) {
        assertThat(find(language, text, DateOrder.UNKNOWN)).noneMatch(time -> time.when() instanceof When.Resolved);
    }

    private static List<TimeExpression> find(String language, String text, DateOrder order) {
        SourceText source = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        return WrittenDates.of(Locale.forLanguageTag(language)).find(source, List.of(Span.of(0, text.length())), order);
    }
}
