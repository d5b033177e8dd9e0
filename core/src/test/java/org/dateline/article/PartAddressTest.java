package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://lantern.example/talks?page=2, https://lantern.example/talks, 2",
        "https://lantern.example/talks?id=77&seite=3, https://lantern.example/talks?id=77, 3",
        "https://lantern.example/talks?seite=3&id=77, https://lantern.example/talks?id=77, 3",
        "https://lantern.example/talks/2, https://lantern.example/talks, 2",
        "https://lantern.example/talks/2/, https://lantern.example/talks/, 2",
        "https://lantern.example/talks/page/12, https://lantern.example/talks, 12",
        "https://lantern.example/talks/seite-2, https://lantern.example/talks, 2",
        "https://lantern.example/talks/p2, https://lantern.example/talks, 2",
        "https://lantern.example/talks-2.html, https://lantern.example/talks.html, 2",
        "https://lantern.example/talks-page-2.html, https://lantern.example/talks.html, 2",
        "https://lantern.example/talks-p2.html?ref=a, https://lantern.example/talks.html?ref=a, 2",
        "https://lantern.example/talks-1.html, https://lantern.example/talks.html, 0",
        "https://lantern.example/a-1.html?page=2, https://lantern.example/a-1.html, 2",
        "https://lantern.example/talks-page-2.html, https://lantern.example/talks-page-1.html, 2",
        "https://lantern.example/переговоры/стр2, https://lantern.example/переговоры, 2",
    })
    void readsTheAddressOfTheFirstPartInThatOfAnother(String address, String first, int number) {
        if (number == 0) {
            assertThat(PartAddress.readings(address)).isEmpty();
        } else {
            assertThat(PartAddress.readings(address)).contains(new PartAddress(number, first));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lantern.example/story-20991345",
                "https://lantern.example/covid-199",
                "https://lantern.example/?id=1a2b",
                "https://lantern.example/talks#2",
                "https://lantern2.example:82",
                "mailto:a-2@lantern.example",
                ""
            })
    void readsNoPartWhereNoNumberStandsByItself(String address) {
        assertThat(PartAddress.readings(address)).isEmpty();
    }

    @Test
    void takesAnyAddressWhateverItHolds() {
        String hostile = "https://lantern.example/" + "-2?&=2/".repeat(10_000);
        assertThat(PartAddress.readings(hostile)).isEmpty();
        assertThat(PartAddress.readings("https://lantern.example/?2&=2&2=&a=2")).isNotNull();
    }
}
