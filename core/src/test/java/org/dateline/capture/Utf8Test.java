package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid UTF-8 is read as the JDK reads it. */
class Utf8Test {
    private static final int[] POINTS = {
        'a', ' ', '\n', 0, 0x7f, 0x80, 'é', 0x7ff, 0x800, '–', 0xfffd, 0xffff, 0x1f600, 0x10ffff
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsWhatTheJdkReads(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
            assertThat(Utf8.count(bytes).isValid()).isTrue();
            assertThat(Utf8.text(bytes)).as("seed %d", seed).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brücke", "ab€", "x😀", "plain ascii, eight and more"})
    void readsTextThatIsCutAnywhere(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThat(Utf8.count(cut).isValid()).isTrue();
            assertThat(Utf8.text(cut)).as("%d bytes", length).isEqualTo(new String(cut, StandardCharsets.UTF_8));
        }
    }

    /** Runs of ASCII of every length to sixteen, with other characters between. */
    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(12);
        for (int i = 0; i < parts; i++) {
            text.append("abcdefgh ijklmno".repeat(2), 0, random.nextInt(17));
            text.appendCodePoint(POINTS[random.nextInt(POINTS.length)]);
        }
        return text.toString();
    }
}
