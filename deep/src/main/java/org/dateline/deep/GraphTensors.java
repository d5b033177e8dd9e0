package org.dateline.deep;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The tensors that an ONNX graph carries, found where they lie in its bytes, so that others can be written over them,
 * size for size. Reads as much of the protocol buffer's form as that needs (onnx.proto3: ModelProto, GraphProto,
 * NodeProto, TensorProto). Not thread-safe.
 */
public final class GraphTensors {
    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED_32 = 5;

    /** Where the bytes of a tensor's values lie. */
    private record Place(int start, int length) {}

    private final ByteBuffer bytes;
    private final Map<String, Place> tensors = new HashMap<>();
    private final Map<String, List<String>> inputs = new HashMap<>();

    /**
     * The tensors of a model; the array is written to.
     *
     * @throws IOException if it is no such model
     */
    public GraphTensors(byte[] model) throws IOException {
        bytes = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
        try {
            fields(new Place(0, model.length), (field, graph) -> {
                if (field == 7) {
                    fields(graph, this::member);
                }
            });
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | ArithmeticException
                | IllegalArgumentException e) {
            throw new IOException("no ONNX model: its bytes end or break off at " + bytes.position(), e);
        }
    }

    private void member(int field, Place place) {
        if (field == 1) {
            node(place);
        } else if (field == 5) {
            tensor(place);
        }
    }

    private void node(Place place) {
        List<String> names = new ArrayList<>();
        String[] name = {""};
        fields(place, (field, part) -> {
            if (field == 1) {
                names.add(text(part));
            } else if (field == 3) {
                name[0] = text(part);
            }
        });
        inputs.put(name[0], names);
    }

    /** A tensor has its values as raw bytes, as packed floats or as packed small integers. */
    private void tensor(Place place) {
        String[] name = {""};
        Place[] values = {new Place(0, 0)};
        fields(place, (field, part) -> {
            if (field == 8) {
                name[0] = text(part);
            } else if (field == 4 || field == 5 || field == 9) {
                values[0] = part;
            }
        });
        tensors.put(name[0], values[0]);
    }

    /** Calls {@code use} with the number and the place of each field that has a length or is a lone float. */
    private void fields(Place within, BiConsumer<Integer, Place> use) {
        int end = within.start + within.length;
        int at = within.start;
        while (at < end) {
            bytes.position(at);
            long key = varint();
            int start = bytes.position();
            int field = (int) (key >>> 3);
            switch ((int) (key & 7)) {
                case VARINT -> {
                    varint();
                    at = bytes.position();
                }
                case FIXED_64 -> at = start + Long.BYTES;
                case FIXED_32 -> {
                    use.accept(field, new Place(start, Float.BYTES));
                    at = start + Float.BYTES;
                }
                case BYTES -> {
                    Place part = new Place(0, Math.toIntExact(varint()));
                    part = new Place(bytes.position(), part.length);
                    at = part.start + part.length;
                    if (part.length < 0 || at > end) {
                        throw new IllegalArgumentException("field " + field + " is longer than what holds it");
                    }
                    use.accept(field, part);
                }
                default -> throw new IllegalArgumentException("field " + field);
            }
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number without end");
    }

    private String text(Place place) {
        return new String(bytes.array(), place.start, place.length, StandardCharsets.UTF_8);
    }

    /**
     * The name of an input of a node.
     *
     * @throws IOException if the graph has no such node or input
     */
    public String input(String node, int index) throws IOException {
        List<String> names = inputs.getOrDefault(node, List.of());
        if (names.size() <= index) {
            throw new IOException("the graph has no node " + node + " with " + (index + 1) + " inputs");
        }
        return names.get(index);
    }

    /**
     * A tensor's bytes, little-endian; writing to them writes to the model.
     *
     * @throws IOException if the graph has no such tensor, or it has another size
     */
    public ByteBuffer tensor(String name, int length) throws IOException {
        Place place = tensors.get(name);
        if (place == null || place.length != length) {
            throw new IOException("the graph has no tensor " + name + " of " + length + " bytes");
        }
        return bytes.slice(place.start, place.length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether the graph has a tensor of this name and size. */
    boolean has(String name, int length) {
        Place place = tensors.get(name);
        return place != null && place.length == length;
    }

    /** The model, with all that was written. */
    public byte[] model() {
        return bytes.array();
    }
}
