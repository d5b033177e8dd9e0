package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final String TEXT = "Thetalksbegantwodayslateontheisland";

    @Test
    void findsEveryRunOfItsText() {
        Windows windows = Windows.of(TEXT);
        for (int from = 0; from + 12 <= TEXT.length(); from++) {
            assertThat(windows.mayContain(TEXT.substring(from))).isTrue();
            assertThat(windows.mayContain(TEXT.substring(from, from + 12))).isTrue();
        }
    }

    @Test
    void knowsOtherLinesAndShortOnes() {
        Windows windows = Windows.of(TEXT);
        assertThat(windows.mayContain("Thefishermencamehomeinautumn")).isFalse();
        assertThat(windows.mayContain(TEXT + "inthesummer")).isFalse();
        assertThat(windows.mayContain("talks")).isFalse();
    }

    @Test
    void isEmptyOfAShortText() {
        assertThat(Windows.of("talks").isEmpty()).isTrue();
        assertThat(Windows.of(TEXT).isEmpty()).isFalse();
    }
}
