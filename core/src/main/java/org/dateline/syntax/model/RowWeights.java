package org.dateline.syntax.model;

/**
 * Weights for many classes, each a pair of a class and a code in sixteen bits. One or two pairs lie in the feature's entry
 * itself, more in a row.
 */
final class RowWeights implements Weights {
    /** The most pairs in an entry. */
    private static final int INSIDE = 2;

    /** The parts of an entry above its check: the number of pairs, and their place or themselves. */
    private static final int LENGTH = OpenTable.CHECK_BITS;

    private static final int PAYLOAD = LENGTH + Byte.SIZE;

    /** The bits of a pair. */
    private static final long PAIR = 0xFFFF;

    private final OpenTable table;

    /** The class in the low 8 bits, the code above. */
    private final short[] pairs;

    private RowWeights(OpenTable table, short[] pairs) {
        this.table = table;
        this.pairs = pairs;
    }

    /**
     * Finds all features and loads their first pairs, then adds: adding branches too often for the processor to load the
     * next row meanwhile.
     */
    @Override
    public void add(FeatureBuffer features, int[] scores) {
        long[] entries = table.firsts(features);
        int found = find(features, entries);
        for (int i = 0; i < found; i++) {
            add((short) entries[i], scores);
            int row = row(entries[i]);
            int length = length(entries[i]);
            if (length > INSIDE) {
                addRow(row + 1, row + length, scores);
            } else {
                // A pair that is not there adds 0 to class 0.
                add((short) (row >>> Short.SIZE), scores);
            }
        }
    }

    /** Puts the entries of all known features, each with its first pair for its check, in place of what was loaded. */
    private int find(FeatureBuffer features, long[] entries) {
        int found = 0;
        for (int i = 0; i < features.size(); i++) {
            long entry = entries[i] == 0 ? 0 : table.find(features.get(i), entries[i]);
            if (entry != 0) {
                int row = row(entry);
                int pair = length(entry) > INSIDE ? pairs[row] : row;
                entries[found++] = (entry & ~PAIR) | (pair & PAIR);
            }
        }
        return found;
    }

    private void addRow(int from, int to, int[] scores) {
        for (int i = from; i < to; i++) {
            add(pairs[i], scores);
        }
    }

    private static void add(short pair, int[] scores) {
        scores[pair & 0xFF] += Weights.weight(pair >> Byte.SIZE);
    }

    private static int row(long entry) {
        return (int) (entry >>> PAYLOAD);
    }

    private static int length(long entry) {
        return (int) (entry >>> LENGTH) & 0xFF;
    }

    /** Lays out rows. */
    static final class Rows implements Layout {
        private final byte[] classOf;
        private final byte[] codes;
        private final short[] pairs;
        private int size;

        /**
         * Room for all rows.
         *
         * @param counts the number of weights of each feature
         */
        Rows(byte[] counts, byte[] classOf, byte[] codes) {
            this.classOf = classOf;
            this.codes = codes;
            int room = 0;
            for (byte count : counts) {
                room += (count & 0xFF) > INSIDE ? count & 0xFF : 0;
            }
            this.pairs = new short[room];
        }

        @Override
        public long entry(int first, int count, long check) {
            long payload = size;
            if (count <= INSIDE) {
                payload = (pair(first) & PAIR) | (count == 1 ? 0 : (pair(first + 1) & PAIR) << Short.SIZE);
            } else {
                for (int i = first; i < first + count; i++) {
                    pairs[size++] = pair(i);
                }
            }
            return payload << PAYLOAD | (long) count << LENGTH | check;
        }

        private short pair(int i) {
            return (short) (codes[i] << Byte.SIZE | (classOf[i] & 0xFF));
        }

        @Override
        public Weights over(OpenTable table) {
            return new RowWeights(table, pairs);
        }
    }
}
