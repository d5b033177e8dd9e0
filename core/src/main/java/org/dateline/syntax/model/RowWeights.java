package org.dateline.syntax.model;

/**
 * Weights for many classes: one lies in the feature's entry itself, few in a row of pairs with their classes, many in a
 * row of one for each class.
 */
final class RowWeights implements Weights {
    /** Stands for the number of weights of a row that has one for every class. */
    private static final int DENSE = 255;

    /** The parts of an entry above its check: the number of weights, and their place or the one weight. */
    private static final int LENGTH = OpenTable.CHECK_BITS;

    private static final int PAYLOAD = LENGTH + Byte.SIZE;

    private final OpenTable table;
    private final int classes;

    /** The class in the low 8 bits, the weight above. */
    private final int[] pairs;

    /** A plain weight for every class, of which the processor adds several at once. */
    private final short[] dense;

    private RowWeights(OpenTable table, int classes, int[] pairs, short[] dense) {
        this.table = table;
        this.classes = classes;
        this.pairs = pairs;
        this.dense = dense;
    }

    @Override
    public void add(FeatureBuffer features, int[] scores) {
        long[] firsts = table.firsts(features);
        for (int i = 0; i < features.size(); i++) {
            if (firsts[i] != 0) {
                long entry = table.find(features.get(i), firsts[i]);
                if (entry != 0) {
                    addRow((int) (entry >>> PAYLOAD), (int) (entry >>> LENGTH) & 0xFF, scores);
                }
            }
        }
    }

    private void addRow(int row, int length, int[] scores) {
        if (length == 1) {
            scores[row & 0xFF] += row >> 8;
        } else if (length == DENSE) {
            addDense(row, scores);
        } else {
            addPairs(row, row + length, scores);
        }
    }

    private void addDense(int from, int[] scores) {
        for (int label = 0; label < classes; label++) {
            scores[label] += dense[from + label];
        }
    }

    private void addPairs(int from, int to, int[] scores) {
        for (int i = from; i < to; i++) {
            int pair = pairs[i];
            scores[pair & 0xFF] += pair >> 8;
        }
    }

    /** Lays out rows. */
    static final class Rows implements Layout {
        /** A row is dense from so many weights on, and from this share of the classes on. */
        private static final int LEAST_DENSE = 8;

        private static final int DENSE_SHARE = 6;

        private final int classes;
        private final int leastDense;
        private final byte[] classOf;
        private final byte[] codes;
        private final int[] pairs;
        private final short[] dense;
        private int pairsSize;
        private int denseSize;

        /**
         * Room for all rows.
         *
         * @param counts the number of weights of each feature
         */
        Rows(int classes, byte[] counts, byte[] classOf, byte[] codes) {
            this.classes = classes;
            this.leastDense = Math.max(LEAST_DENSE, classes / DENSE_SHARE);
            this.classOf = classOf;
            this.codes = codes;
            int rows = 0;
            int few = 0;
            for (byte count : counts) {
                int length = count & 0xFF;
                rows += length >= leastDense ? 1 : 0;
                few += length > 1 && length < leastDense ? length : 0;
            }
            this.pairs = new int[few];
            this.dense = new short[Math.multiplyExact(rows, classes)];
        }

        @Override
        public long entry(int first, int count, long check) {
            if (count == 1) {
                return entry(pair(first), 1) | check;
            }
            if (count < leastDense) {
                for (int i = 0; i < count; i++) {
                    pairs[pairsSize + i] = pair(first + i);
                }
                pairsSize += count;
                return entry(pairsSize - count, count) | check;
            }
            for (int i = first; i < first + count; i++) {
                dense[denseSize + (classOf[i] & 0xFF)] = (short) Weights.weight(codes[i]);
            }
            denseSize += classes;
            return entry(denseSize - classes, DENSE) | check;
        }

        private static long entry(long payload, int length) {
            return payload << PAYLOAD | (long) length << LENGTH;
        }

        private int pair(int i) {
            return Weights.weight(codes[i]) << 8 | (classOf[i] & 0xFF);
        }

        @Override
        public Weights over(OpenTable table) {
            return new RowWeights(table, classes, pairs, dense);
        }
    }
}
