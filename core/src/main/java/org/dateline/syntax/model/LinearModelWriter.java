package org.dateline.syntax.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes the format of {@link LinearModel}. */
public final class LinearModelWriter {

    private LinearModelWriter() {}

    /**
     * Writes a model from rows that are sorted by key, unsigned.
     *
     * @param labels at most 256 names of classes
     * @param keys the features' keys, ascending as unsigned numbers
     * @param classOf for each feature, the classes that have a weight
     * @param codeOf for each feature, the codes of those weights
     * @throws IOException if the stream can't be written
     */
    public static void write(OutputStream stream, List<String> labels, long[] keys, byte[][] classOf, byte[][] codeOf)
            throws IOException {
        int bits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, keys.length / 2)));
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(LinearModel.MAGIC);
        out.writeShort(labels.size());
        for (String label : labels) {
            byte[] utf8 = label.getBytes(StandardCharsets.UTF_8);
            out.writeShort(utf8.length);
            out.write(utf8);
        }
        out.writeByte(bits);
        out.writeInt(keys.length);
        out.writeInt(Arrays.stream(codeOf).mapToInt(row -> row.length).sum());
        out.write(bucketCounts(keys, bits));
        for (long key : keys) {
            out.writeShort((short) key);
        }
        for (byte[] row : codeOf) {
            out.writeByte(row.length);
        }
        writeAll(out, classOf);
        writeAll(out, codeOf);
        out.flush();
    }

    private static byte[] bucketCounts(long[] keys, int bits) {
        byte[] counts = new byte[1 << bits];
        for (long key : keys) {
            int bucket = (int) (key >>> (Long.SIZE - bits));
            if (++counts[bucket] == 0) {
                throw new IllegalArgumentException("more than 255 features in one bucket");
            }
        }
        return counts;
    }

    private static void writeAll(DataOutputStream out, byte[][] rows) throws IOException {
        for (byte[] row : rows) {
            out.write(row);
        }
    }
}
