package org.dateline.bench.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A training as it stands after a step, in a file, so that one that was stopped goes on where it was. The format is the
 * step and then each array in a fixed order, big-endian; it is read by the training that wrote it and by nothing else.
 */
final class Checkpoint {
    private final Path file;
    private final float[] transitions;
    private final List<NDArray> arrays;

    /** The transitions and the arrays of these maps, in their maps' order, are what is kept. */
    @SafeVarargs
    Checkpoint(Path file, float[] transitions, Map<String, NDArray>... maps) {
        this.file = file;
        this.transitions = transitions;
        List<NDArray> all = new ArrayList<>();
        for (Map<String, NDArray> map : maps) {
            all.addAll(map.values());
        }
        this.arrays = List.copyOf(all);
    }

    void write(int step) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            out.writeInt(step);
            write(transitions, out);
            for (NDArray array : arrays) {
                write(array.toFloatArray(), out);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    /** Sets the arrays to what the file holds and returns the step that was last, 0 where there is no file. */
    int read(NDManager manager) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int step = in.readInt();
            System.arraycopy(read(transitions.length, in), 0, transitions, 0, transitions.length);
            for (NDArray array : arrays) {
                try (NDArray held = manager.create(read((int) array.size(), in), array.getShape())) {
                    array.muli(0).addi(held);
                }
            }
            return step;
        }
    }

    private static float[] read(int length, DataInputStream in) throws IOException {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
