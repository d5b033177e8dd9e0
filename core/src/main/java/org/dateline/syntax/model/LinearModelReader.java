package org.dateline.syntax.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the file of a {@link LinearModel}, whose format is given there, and lays its rows of weights out for scoring: one
 * weight in the table, few in pairs with their classes, many as one for every class. Reads one model.
 */
final class LinearModelReader {

    private static final int MAX_FEATURES = 1 << 26;

    /** A row is dense from so many weights on, and from this share of the classes on. */
    private static final int LEAST_DENSE = 8;

    private static final int DENSE_SHARE = 6;

    private final int classes;
    private final int leastDense;
    private final byte[] classOf;
    private final byte[] codes;
    private final long[] table;
    private final int[] sparse;
    private final short[] dense;
    private int firstWeight;
    private int sparseSize;
    private int denseSize;

    private LinearModelReader(int classes, long[] table, byte[] perFeature, byte[] classOf, byte[] codes)
            throws IOException {
        this.classes = classes;
        this.leastDense = Math.max(LEAST_DENSE, classes / DENSE_SHARE);
        this.table = table;
        this.classOf = classOf;
        this.codes = codes;
        int rows = 0;
        int pairs = 0;
        for (byte number : perFeature) {
            int length = number & 0xFF;
            rows += length >= leastDense ? 1 : 0;
            pairs += length > 1 && length < leastDense ? length : 0;
        }
        this.sparse = new int[pairs];
        this.dense = new short[Math.multiplyExact(rows, classes)];
        for (byte each : classOf) {
            if ((each & 0xFF) >= classes) {
                throw new IOException("a linear model with a weight for a class that it doesn't name");
            }
        }
    }

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
        long[] table = new long[1 << (bits + placeShift(1 << bits, features))];
        LinearModelReader reader = new LinearModelReader(labels.size(), table, perFeature, classOf, bytes(in, weights));
        reader.fill(perBucket, checks, perFeature);
        return new LinearModel(labels, bits, features, table, reader.sparse, reader.dense);
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

    private void fill(byte[] perBucket, byte[] checks, byte[] perFeature) {
        int shift = Integer.numberOfTrailingZeros(table.length / perBucket.length);
        int feature = 0;
        for (int bucket = 0; bucket < perBucket.length; bucket++) {
            for (int end = feature + (perBucket[bucket] & 0xFF); feature < end; feature++) {
                int length = perFeature[feature] & 0xFF;
                int key = (checks[2 * feature] & 0xFF) << 8 | (checks[2 * feature + 1] & 0xFF);
                if (length > 0) {
                    put(bucket << shift, row(length, LinearModel.check(bucket, key)));
                }
                firstWeight += length;
            }
        }
    }

    /** Lays out the weights of one feature, and returns its entry in the table. */
    private long row(int length, long check) {
        if (length == 1) {
            return LinearModel.entry(pair(firstWeight), 1, check);
        }
        if (length < leastDense) {
            for (int i = 0; i < length; i++) {
                sparse[sparseSize + i] = pair(firstWeight + i);
            }
            sparseSize += length;
            return LinearModel.entry(sparseSize - length, length, check);
        }
        for (int i = firstWeight; i < firstWeight + length; i++) {
            dense[denseSize + (classOf[i] & 0xFF)] = weight(i);
        }
        denseSize += classes;
        return LinearModel.entry(denseSize - classes, LinearModel.DENSE, check);
    }

    private int pair(int i) {
        return weight(i) << 8 | (classOf[i] & 0xFF);
    }

    private short weight(int i) {
        return (short) (codes[i] * Math.abs(codes[i]));
    }

    private void put(int home, long entry) {
        int place = home;
        while (table[place] != 0) {
            place = place + 1 & table.length - 1;
        }
        table[place] = entry;
    }

    /** How many places a bucket has, as a power of two: so many that a third of all or more are empty. */
    private static int placeShift(int buckets, int features) {
        int shift = 0;
        while ((long) buckets << shift < features * 3L / 2) {
            shift++;
        }
        return Math.max(1, shift);
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
