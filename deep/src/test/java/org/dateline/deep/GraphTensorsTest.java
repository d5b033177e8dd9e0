package org.dateline.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GraphTensorsTest {
    /** A field of bytes, shorter than 128. */
    private static byte[] field(int number, byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(number << 3 | 2);
        out.write(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] model() {
        byte[] floats = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(1)
                .putFloat(2)
                .array();
        byte[] node = field(1, field(1, text("x")), field(1, text("w")), field(3, text("/dense/MatMul")));
        byte[] tensor = field(5, new byte[] {1 << 3, 2}, field(8, text("w")), field(9, floats));
        return field(7, node, tensor);
    }

    @Test
    void aTensorIsFoundThroughItsNodeAndWrittenOver() throws IOException {
        GraphTensors tensors = new GraphTensors(model());
        String name = tensors.input("/dense/MatMul", 1);
        ByteBuffer values = tensors.tensor(name, 8);
        assertThat(values.getFloat(4)).isEqualTo(2);

        values.putFloat(4, 7);

        assertThat(new GraphTensors(tensors.model()).tensor("w", 8).getFloat(4)).isEqualTo(7);
    }

    @Test
    void whatTheGraphLacksIsNamed() throws IOException {
        GraphTensors tensors = new GraphTensors(model());

        assertThatThrownBy(() -> tensors.tensor("w", 12))
                .hasMessageContaining("w")
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> tensors.tensor("v", 8))
                .hasMessageContaining("v")
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> tensors.input("/dense/MatMul", 2)).isInstanceOf(IOException.class);
    }

    @Test
    void brokenBytesAreAnErrorAndNeverHang() {
        byte[] model = model();
        for (int length = 1; length < model.length; length++) {
            byte[] part = Arrays.copyOf(model, length);
            assertThatThrownBy(() -> new GraphTensors(part)).isInstanceOf(IOException.class);
        }
    }
}
