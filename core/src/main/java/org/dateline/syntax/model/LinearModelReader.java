package org.dateline.syntax.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the file of a {@link LinearModel}, whose format is given there, and has its weights laid out for scoring. */
final class LinearModelReader {

    private static final int MAX_FEATURES = 1 << 26;

    private LinearModelReader() {}

    static LinearModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != LinearModel.MAGIC) {
            throw new IOException("not a linear model: it doesn't begin with DLM1");
        }
        List<String> labels = readLabels(in);
        int bits = in.readUnsignedByte();
        int features = in.readInt();
        int weights = in.readInt();
        if (bits < 1 || bits > 26 || features < 0 || features > MAX_FEATURES || weights < 0) {
            throw new IOException("a linear model with impossible counts");
        }
        byte[] perBucket = bytes(in, 1 << bits);
        byte[] checks = bytes(in, features * 2);
        byte[] perFeature = bytes(in, features);
        requireSum(perBucket, features);
        requireSum(perFeature, weights);
        byte[] classOf = bytes(in, weights);
        requireClasses(classOf, labels.size());
        Weights.Layout layout = layout(labels.size(), perFeature, classOf, bytes(in, weights));
        OpenTable table = new OpenTable(bits, features);
        fill(table, layout, perBucket, checks, perFeature);
        return new LinearModel(labels, features, layout.over(table));
    }

    private static Weights.Layout layout(int classes, byte[] perFeature, byte[] classOf, byte[] codes) {
        return classes <= PackedWeights.MOST
                ? new PackedWeights.Packing(classes, classOf, codes)
                : new RowWeights.Rows(classes, perFeature, classOf, codes);
    }

    private static void requireClasses(byte[] classOf, int classes) throws IOException {
        for (byte each : classOf) {
            if ((each & 0xFF) >= classes) {
                throw new IOException("a linear model with a weight for a class that it doesn't name");
            }
        }
    }

    private static void requireSum(byte[] parts, int said) throws IOException {
        long found = 0;
        for (byte part : parts) {
            found += part & 0xFF;
        }
        if (found != said) {
            throw new IOException("a linear model whose counts don't add up: " + found + ", not " + said);
        }
    }

    private static void fill(
            OpenTable table, Weights.Layout layout, byte[] perBucket, byte[] checks, byte[] perFeature) {
        int feature = 0;
        int first = 0;
        for (int bucket = 0; bucket < perBucket.length; bucket++) {
            for (int end = feature + (perBucket[bucket] & 0xFF); feature < end; feature++) {
                int count = perFeature[feature] & 0xFF;
                int key = (checks[2 * feature] & 0xFF) << 8 | (checks[2 * feature + 1] & 0xFF);
                if (count > 0) {
                    table.put(bucket, layout.entry(first, count, OpenTable.check(bucket, key)));
                }
                first += count;
            }
        }
    }

    private static List<String> readLabels(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        List<String> labels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            labels.add(new String(bytes(in, in.readUnsignedShort()), StandardCharsets.UTF_8));
        }
        return labels;
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
