package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodePointOffsetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "é–ß", "🙂", "a🙂", "🙂a", "🙂🙂", "a🙂b𝔘🙂c", "x\uD83D", "\uDE42x"})
    void agreesWithTheJdkAtEveryOffset(String text) {
        CodePointOffsets offsets = CodePointOffsets.of(text);
        for (int codePoint = 0; codePoint <= text.codePointCount(0, text.length()); codePoint++) {
            assertThat(offsets.toUtf16(codePoint)).isEqualTo(text.offsetByCodePoints(0, codePoint));
            assertThat(offsets.toCodePoint(offsets.toUtf16(codePoint))).isEqualTo(codePoint);
        }
    }

    @Test
    void anOffsetInsideAPairIsThePairsStart() {
        CodePointOffsets offsets = CodePointOffsets.of("a🙂b𝔘c");
        assertThat(offsets.toCodePoint(2)).isEqualTo(1);
        assertThat(offsets.toCodePoint(5)).isEqualTo(3);
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        CodePointOffsets offsets = CodePointOffsets.of("a🙂");
        assertThatThrownBy(() -> offsets.toUtf16(3)).hasMessage("offset 3 in a text of length 2");
        assertThatThrownBy(() -> offsets.toCodePoint(4)).hasMessage("offset 4 in a text of length 3");
        assertThatThrownBy(() -> offsets.toCodePoint(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
