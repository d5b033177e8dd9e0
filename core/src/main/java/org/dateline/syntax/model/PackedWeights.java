package org.dateline.syntax.model;

/** Weights for at most five classes: the codes of all lie in the feature's entry, so that a feature costs one load. */
final class PackedWeights implements Weights {
    /** The most classes. */
    static final int MOST = (Long.SIZE - OpenTable.CHECK_BITS) / Byte.SIZE;

    private final OpenTable table;
    private final int classes;

    private PackedWeights(OpenTable table, int classes) {
        this.table = table;
        this.classes = classes;
    }

    @Override
    public void add(FeatureBuffer features, int[] scores) {
        long[] firsts = table.firsts(features);
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        int e = 0;
        for (int i = 0; i < features.size(); i++) {
            long entry = firsts[i] == 0 ? 0 : table.find(features.get(i), firsts[i]);
            a += weight(entry, 0);
            b += weight(entry, 1);
            c += weight(entry, 2);
            d += weight(entry, 3);
            e += weight(entry, 4);
        }
        int[] sums = {a, b, c, d, e};
        for (int i = 0; i < classes; i++) {
            scores[i] += sums[i];
        }
    }

    private static int weight(long entry, int label) {
        return Weights.weight((byte) (entry >>> place(label)));
    }

    private static int place(int label) {
        return OpenTable.CHECK_BITS + Byte.SIZE * label;
    }

    /** Packs the codes of each feature into its entry. */
    static final class Packing implements Layout {
        private final int classes;
        private final byte[] classOf;
        private final byte[] codes;

        Packing(int classes, byte[] classOf, byte[] codes) {
            this.classes = classes;
            this.classOf = classOf;
            this.codes = codes;
        }

        @Override
        public long entry(int first, int count, long check) {
            long entry = check;
            for (int i = first; i < first + count; i++) {
                entry |= (codes[i] & 0xFFL) << place(classOf[i]);
            }
            return entry;
        }

        @Override
        public Weights over(OpenTable table) {
            return new PackedWeights(table, classes);
        }
    }
}
