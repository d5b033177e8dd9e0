package org.dateline.bench.statement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Counts feature keys, then numbers those that occur often enough. Open addressing; not thread-safe. */
final class FeatureIndex {
    private static final int FIRST_ROOM = 1 << 20;

    private final int least;
    private long[] keys = new long[FIRST_ROOM];
    private int[] values = new int[FIRST_ROOM];
    private int size;
    private long[] keyOfRow = new long[0];

    /** An index of the keys that are counted {@code least} times or more. */
    FeatureIndex(int least) {
        this.least = least;
    }

    void count(long key) {
        if (size * 3L > keys.length * 2L) {
            grow();
        }
        int slot = slot(key);
        if (values[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot]++;
    }

    /** Ends the counting; returns the number of rows. */
    int freeze() {
        long[] kept = new long[size];
        int rows = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (values[slot] >= least) {
                kept[rows++] = keys[slot];
            }
        }
        keyOfRow = Arrays.copyOf(kept, rows);
        // The order of the table is no order to rest on.
        Arrays.sort(keyOfRow);
        keys = new long[Integer.highestOneBit(Math.max(1, rows)) * 4];
        values = new int[keys.length];
        for (int row = 0; row < rows; row++) {
            int slot = slot(keyOfRow[row]);
            keys[slot] = keyOfRow[row];
            values[slot] = row + 1;
        }
        return rows;
    }

    /** The row of a key after {@link #freeze}, or -1 if it is too rare. */
    int row(long key) {
        return values[slot(key)] - 1;
    }

    long key(int row) {
        return keyOfRow[row];
    }

    /** All rows in the order of their keys as unsigned numbers. */
    int[] rowsByKey() {
        return IntStream.range(0, keyOfRow.length)
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> keyOfRow[row], Long::compareUnsigned))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 17) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
