package org.dateline.deep;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * What tuning made of the encoder, and what it learnt beside it. The file is big-endian, as {@link DataOutputStream}
 * writes: {@link #MAGIC}, the vectors, then the matrices; each group begins with its size, each member with its name.
 * Names are those of the weights in BERT's published code ({@code encoder.layer.0.output.dense}).
 *
 * @param vectors by name: biases, weights of layer norms, {@code capital}, {@code head.weight}, {@code head.bias},
 *     {@code transitions}
 * @param matrices by name, eight bits a weight
 */
public record TunedModel(Map<String, float[]> vectors, Map<String, Matrix> matrices) {
    private static final int MAGIC = 0x444C4431;
    private static final int LARGEST = 1 << 24;

    /**
     * A matrix of whole numbers with a scale for each column.
     *
     * @param values row by row, a row for each input
     * @param scales what a unit of each column, an output, is worth
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of numbers, compared by nobody
    public record Matrix(byte[] values, float[] scales) {
        private static final int TOP = 127;

        /** The nearest matrix to {@code weights}, which has a row for each output, as training libraries do. */
        public static Matrix of(float[] weights, int outputs) {
            int inputs = weights.length / outputs;
            byte[] values = new byte[weights.length];
            float[] scales = new float[outputs];
            for (int out = 0; out < outputs; out++) {
                float largest = Float.MIN_NORMAL;
                for (int in = 0; in < inputs; in++) {
                    largest = Math.max(largest, Math.abs(weights[out * inputs + in]));
                }
                scales[out] = largest / TOP;
                for (int in = 0; in < inputs; in++) {
                    values[in * outputs + out] = (byte) Math.round(weights[out * inputs + in] / scales[out]);
                }
            }
            return new Matrix(values, scales);
        }
    }

    public TunedModel {
        vectors = Map.copyOf(vectors);
        matrices = Map.copyOf(matrices);
    }

    /**
     * A vector of the model; not to be written to.
     *
     * @throws IOException if it has none of this name and length
     */
    float[] vector(String name, int length) throws IOException {
        float[] vector = vectors.get(name);
        if (vector == null || vector.length != length) {
            throw new IOException("the model has no vector " + name + " of " + length);
        }
        return vector;
    }

    /** Reads a model; what is no model, or is cut off, is an {@link IOException} that says so. */
    public static TunedModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        try {
            if (in.readInt() != MAGIC) {
                throw new IOException("no model of the deep tier");
            }
            Map<String, float[]> vectors = new TreeMap<>();
            for (int left = size(in); left > 0; left--) {
                vectors.put(in.readUTF(), floats(in));
            }
            Map<String, Matrix> matrices = new TreeMap<>();
            for (int left = size(in); left > 0; left--) {
                String name = in.readUTF();
                float[] scales = floats(in);
                byte[] values = new byte[size(in)];
                in.readFully(values);
                matrices.put(name, new Matrix(values, scales));
            }
            return new TunedModel(vectors, matrices);
        } catch (EOFException e) {
            throw new IOException("the model of the deep tier is cut off", e);
        }
    }

    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > LARGEST) {
            throw new IOException("the model of the deep tier gives a size of " + size);
        }
        return size;
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[size(in)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /** Writes the model: equal models, equal bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(vectors.size());
        for (Map.Entry<String, float[]> vector : new TreeMap<>(vectors).entrySet()) {
            out.writeUTF(vector.getKey());
            write(vector.getValue(), out);
        }
        out.writeInt(matrices.size());
        for (Map.Entry<String, Matrix> matrix : new TreeMap<>(matrices).entrySet()) {
            out.writeUTF(matrix.getKey());
            write(matrix.getValue().scales, out);
            out.writeInt(matrix.getValue().values.length);
            out.write(matrix.getValue().values);
        }
        out.flush();
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }
}
