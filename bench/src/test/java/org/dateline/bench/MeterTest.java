package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MeterTest {

    /** The kernel adds what each processor has counted in batches, so that a high-water mark may be read too low. */
    private static final double UNCOUNTED_MIB = 8;

    private static final int MEBIBYTE = 1 << 20;

    static List<PeakMemory> measures() {
        return List.of(PeakMemory.ofThisProcess(), new PeakMemory.Heap());
    }

    @Test
    void timesOnlyWhatItIsGiven() throws IOException {
        Meter meter = new Meter();
        assertThat(meter.warmUp(() -> "warm")).isEqualTo("warm");
        assertThat(meter.seconds()).isZero();
        assertThat(meter.time(() -> "done")).isEqualTo("done");
        double once = meter.seconds();
        assertThat(once).isPositive();
        assertThat(meter.time(() -> 1)).isEqualTo(1);
        assertThat(meter.seconds()).isGreaterThan(once);
    }

    @Test
    void warmsUpUntimed() throws IOException {
        Meter meter = new Meter();
        List<String> passes = new ArrayList<>();
        assertThat(meter.warmUpFully(() -> passes.add("pass"))).isTrue();
        assertThat(passes).hasSizeGreaterThan(1);
        assertThat(meter.seconds()).isZero();
    }

    @Test
    void timesWorkThatFails() {
        Meter meter = new Meter();
        assertThatThrownBy(() -> meter.time(() -> {
                    throw new IOException("gone");
                }))
                .hasMessage("gone");
        assertThat(meter.seconds()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void thePeakSeesMemoryThatWasHeld(PeakMemory memory) {
        memory.reset();
        double before = memory.peakMiB();
        List<byte[]> held = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            byte[] block = new byte[MEBIBYTE];
            Arrays.fill(block, (byte) 1);
            held.add(block);
        }
        assertThat(memory.peakMiB()).isGreaterThanOrEqualTo(before - UNCOUNTED_MIB);
        assertThat(memory.peakMiB()).isGreaterThan(held.size());
    }
}
