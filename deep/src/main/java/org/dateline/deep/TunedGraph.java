package org.dateline.deep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** Writes a {@link TunedModel} over the weights of the eight-bit graph of all-MiniLM-L6-v2. */
final class TunedGraph {
    private static final String KINDS = "embeddings.token_type_embeddings.weight";
    private static final int HIDDEN = 384;
    private static final int BYTE = 0xFF;

    private TunedGraph() {}

    /**
     * The graph with the tuned weights; {@code graph} itself is written over.
     *
     * @throws IOException if the model does not fit the graph
     */
    static byte[] of(byte[] graph, TunedModel model) throws IOException {
        GraphTensors tensors = new GraphTensors(graph);
        for (Map.Entry<String, TunedModel.Matrix> matrix : model.matrices().entrySet()) {
            String node = "/"
                    + matrix.getKey()
                            .replace(".layer.", ".layer#")
                            .replace('.', '/')
                            .replace('#', '.') + "/MatMul_quant";
            write(matrix.getValue(), tensors.input(node, 1), tensors);
        }
        for (Map.Entry<String, float[]> vector : model.vectors().entrySet()) {
            if (vector.getKey().startsWith("encoder.")) {
                write(vector.getValue(), vector.getKey(), tensors);
            }
        }
        writeCapital(model.vector("capital", HIDDEN), tensors);
        return tensors.model();
    }

    private static void write(float[] values, String name, GraphTensors tensors) throws IOException {
        tensors.tensor(name, values.length * Float.BYTES).asFloatBuffer().put(values);
    }

    private static void write(TunedModel.Matrix matrix, String tensor, GraphTensors tensors) throws IOException {
        tensors.tensor(tensor, matrix.values().length).put(matrix.values());
        write(matrix.scales(), tensor.replace("_quantized", "_scale"), tensors);
        ByteBuffer zero = tensors.tensor(tensor.replace("_quantized", "_zero_point"), matrix.scales().length);
        while (zero.hasRemaining()) {
            if (zero.get() != 0) {
                throw new IOException("the graph's " + tensor + " counts from another point than 0");
            }
        }
    }

    /** The second kind of text becomes the first kind with what a capital adds; scaled anew so that both rows fit. */
    private static void writeCapital(float[] capital, GraphTensors tensors) throws IOException {
        ByteBuffer bytes = tensors.tensor(KINDS + "_quantized", 2 * HIDDEN);
        ByteBuffer scale = tensors.tensor(KINDS + "_scale", Float.BYTES);
        int zero = zeroPoint(tensors);
        float[] rows = new float[2 * HIDDEN];
        float unit = Float.MIN_NORMAL;
        for (int i = 0; i < HIDDEN; i++) {
            rows[i] = ((bytes.get(i) & BYTE) - zero) * scale.getFloat(0);
            rows[HIDDEN + i] = rows[i] + capital[i];
            for (float value : List.of(rows[i], rows[HIDDEN + i])) {
                unit = Math.max(unit, value > 0 ? value / (BYTE - zero) : -value / Math.max(1, zero));
            }
        }
        for (int i = 0; i < rows.length; i++) {
            bytes.put(i, (byte) Math.clamp(Math.round(rows[i] / unit) + zero, 0, BYTE));
        }
        scale.putFloat(0, unit);
    }

    /** A byte, as a number of seven bits a byte. */
    private static int zeroPoint(GraphTensors tensors) throws IOException {
        String name = KINDS + "_zero_point";
        ByteBuffer place = tensors.has(name, 2) ? tensors.tensor(name, 2) : tensors.tensor(name, 1);
        int low = place.get(0) & 0x7F;
        return place.limit() == 1 ? low : low | place.get(1) << 7;
    }
}
