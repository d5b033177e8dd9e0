package org.dateline.syntax.model;

/**
 * Weights for many classes. Few of a feature are pairs of a class and a code in sixteen bits: one or two lie in the feature's
 * entry itself, more in a row. Where a good part of all classes have one, they are a row of a weight for each class, which the
 * processor adds many at a time.
 */
final class RowWeights implements Weights {
    /** The most pairs in an entry. */
    private static final int INSIDE = 2;

    /** The parts of an entry above its check: the number of pairs, and their place or themselves. */
    private static final int LENGTH = OpenTable.CHECK_BITS;

    private static final int PAYLOAD = LENGTH + Byte.SIZE;

    /** The bits of a pair. */
    private static final long PAIR = 0xFFFF;

    /** A row of all classes is read in less time than one of pairs where more than this part of them have a weight. */
    private static final int PART = 5;

    /** How many weights of a row lie in one number, each in a lane of so many bits. */
    private static final int PACKED = 3;

    private static final int LANE_BITS = 21;
    private static final long LANE = (1L << LANE_BITS) - 1;

    /** Added to each weight of a row, so that none is below 0. */
    private static final int BIAS = 1 << 14;

    /** So many sums of a weight and the bias fit into a lane. */
    private static final int MOST_SUMMED = (int) (LANE / (2 * BIAS));

    private final OpenTable table;

    /** The class in the low 8 bits, the code above. */
    private final short[] pairs;

    /** The rows of all classes, one behind the other. */
    private final long[] rows;

    private final int classes;

    /** The length of a row. */
    private final int width;

    /** The most pairs of a feature. */
    private final int most;

    private RowWeights(OpenTable table, short[] pairs, long[] rows, int classes) {
        this.table = table;
        this.pairs = pairs;
        this.rows = rows;
        this.classes = classes;
        this.width = width(classes);
        this.most = most(classes);
    }

    private static int width(int classes) {
        return (classes + PACKED - 1) / PACKED;
    }

    private static int most(int classes) {
        return Math.max(INSIDE, classes / PART);
    }

    /**
     * Finds all features and loads their first pairs, then adds: adding branches too often for the processor to load the
     * next row meanwhile.
     */
    @Override
    public void add(FeatureBuffer features, int[] scores) {
        long[] entries = table.firsts(features);
        int found = find(features, entries);
        int full = 0;
        for (int i = 0; i < found; i++) {
            int row = row(entries[i]);
            int length = length(entries[i]);
            if (length > most) {
                entries[full++] = row;
                continue;
            }
            add((short) entries[i], scores);
            if (length > INSIDE) {
                addRow(row + 1, row + length, scores);
            } else {
                // A pair that is not there adds 0 to class 0.
                add((short) (row >>> Short.SIZE), scores);
            }
        }
        addFull(entries, full, scores);
    }

    /** Puts the entries of all known features, each with its first pair for its check, in place of what was loaded. */
    private int find(FeatureBuffer features, long[] entries) {
        int found = 0;
        for (int i = 0; i < features.size(); i++) {
            long entry = entries[i] == 0 ? 0 : table.find(features.get(i), entries[i]);
            if (entry != 0) {
                int row = row(entry);
                int length = length(entry);
                int pair = length <= INSIDE ? row : length > most ? (int) rows[row] : pairs[row];
                entries[found++] = (entry & ~PAIR) | (pair & PAIR);
            }
        }
        return found;
    }

    /** Adds rows of all classes: first to each other, three classes in one number. */
    private void addFull(long[] from, int count, int[] scores) {
        long[] sums = new long[width];
        for (int i = 0; i < count; i += MOST_SUMMED) {
            int end = Math.min(count, i + MOST_SUMMED);
            sum(from, i, end, sums);
            unpack(sums, end - i, scores);
        }
    }

    private void sum(long[] from, int first, int end, long[] sums) {
        int i = first;
        for (; i + 4 <= end; i += 4) {
            sum((int) from[i], (int) from[i + 1], (int) from[i + 2], (int) from[i + 3], sums);
        }
        for (; i < end; i++) {
            for (int k = 0, at = (int) from[i]; k < sums.length; k++) {
                sums[k] += rows[at + k];
            }
        }
    }

    private void sum(int a, int b, int c, int d, long[] sums) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += rows[a + k] + rows[b + k] + rows[c + k] + rows[d + k];
        }
    }

    /** Adds the sums of a number of rows to the scores, and empties them. */
    private void unpack(long[] sums, int count, int[] scores) {
        int more = count * BIAS;
        int label = 0;
        for (int k = 0; k < sums.length; k++) {
            long sum = sums[k];
            sums[k] = 0;
            for (int end = Math.min(classes, label + PACKED); label < end; label++) {
                scores[label] += (int) (sum & LANE) - more;
                sum >>>= LANE_BITS;
            }
        }
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
        private final int classes;
        private final byte[] classOf;
        private final byte[] codes;
        private final short[] pairs;
        private final long[] rows;
        private int pairsUsed;
        private int rowsUsed;

        /**
         * Room for all rows.
         *
         * @param counts the number of weights of each feature
         */
        Rows(int classes, byte[] counts, byte[] classOf, byte[] codes) {
            this.classes = classes;
            this.classOf = classOf;
            this.codes = codes;
            int most = most(classes);
            int room = 0;
            int full = 0;
            for (byte each : counts) {
                int count = each & 0xFF;
                room += count > INSIDE && count <= most ? count : 0;
                full += count > most ? width(classes) : 0;
            }
            this.pairs = new short[room];
            this.rows = new long[full];
        }

        @Override
        public long entry(int first, int count, long check) {
            long payload;
            if (count <= INSIDE) {
                payload = (pair(first) & PAIR) | (count == 1 ? 0 : (pair(first + 1) & PAIR) << Short.SIZE);
            } else {
                payload = count <= most(classes) ? putPairs(first, count) : putRow(first, count);
            }
            return payload << PAYLOAD | (long) count << LENGTH | check;
        }

        private int putPairs(int first, int count) {
            int at = pairsUsed;
            for (int i = first; i < first + count; i++) {
                pairs[pairsUsed++] = pair(i);
            }
            return at;
        }

        private int putRow(int first, int count) {
            int at = rowsUsed;
            rowsUsed += width(classes);
            for (int label = 0; label < classes; label++) {
                rows[at + label / PACKED] += (long) BIAS << (label % PACKED * LANE_BITS);
            }
            for (int i = first; i < first + count; i++) {
                int label = classOf[i] & 0xFF;
                rows[at + label / PACKED] += (long) Weights.weight(codes[i]) << (label % PACKED * LANE_BITS);
            }
            return at;
        }

        private short pair(int i) {
            return (short) (codes[i] << Byte.SIZE | (classOf[i] & 0xFF));
        }

        @Override
        public Weights over(OpenTable table) {
            return new RowWeights(table, pairs, rows, classes);
        }
    }
}
