package org.dateline.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TunedModelTest {
    private static byte[] written() throws IOException {
        TunedModel model = new TunedModel(
                Map.of("head.bias", new float[] {0.5f, -2}),
                Map.of("m", TunedModel.Matrix.of(new float[] {1, -0.5f, 0.25f, 10, 20, -30}, 2)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        TunedModel read = TunedModel.read(new ByteArrayInputStream(written()));

        assertThat(read.vector("head.bias", 2)).containsExactly(0.5f, -2);
        assertThat(read.matrices().get("m").values()).hasSize(6);
    }

    @Test
    void aMatrixIsTurnedAndKeepsEachWeightWithinHalfAUnit() throws IOException {
        TunedModel.Matrix matrix =
                TunedModel.read(new ByteArrayInputStream(written())).matrices().get("m");
        float[] wanted = {1, 10, -0.5f, 20, 0.25f, -30};

        for (int i = 0; i < wanted.length; i++) {
            float scale = matrix.scales()[i % 2];
            assertThat(matrix.values()[i] * scale).isCloseTo(wanted[i], within(scale / 2 + 1e-6f));
        }
    }

    @Test
    void aModelCutOffAnywhereIsAnError() throws IOException {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> TunedModel.read(new ByteArrayInputStream(part)))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aVectorOfAnotherLengthIsAnError() throws IOException {
        TunedModel read = TunedModel.read(new ByteArrayInputStream(written()));

        assertThatThrownBy(() -> read.vector("head.bias", 7)).hasMessageContaining("head.bias");
    }
}
