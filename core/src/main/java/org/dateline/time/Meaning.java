package org.dateline.time;

/** The classes of a term and its value in each. Immutable. */
final class Meaning {
    static final Meaning NONE = new Meaning(0, 0, new int[0]);

    private final long mask;
    private final long capital;
    private final int[] values;

    /**
     * A meaning.
     *
     * @param mask the bits of its classes
     * @param capital the bits of those classes that it has with a capital letter only
     * @param values one value for each bit of the mask, in the order of the bits
     */
    private Meaning(long mask, long capital, int[] values) {
        this.mask = mask;
        this.capital = capital;
        this.values = values;
    }

    long mask() {
        return mask;
    }

    static Meaning of(WordClass wordClass, int value) {
        return new Meaning(wordClass.bit(), 0, new int[] {value});
    }

    Meaning plus(WordClass wordClass, int value) {
        return plus(wordClass, value, false);
    }

    Meaning plus(WordClass wordClass, int value, boolean capitalOnly) {
        long bit = wordClass.bit();
        if ((mask & bit) != 0) {
            return this;
        }
        int at = Long.bitCount(mask & (bit - 1));
        int[] more = new int[values.length + 1];
        System.arraycopy(values, 0, more, 0, at);
        more[at] = value;
        System.arraycopy(values, at, more, at + 1, values.length - at);
        return new Meaning(mask | bit, capitalOnly ? capital | bit : capital, more);
    }

    /** What is left of it for a word without a capital letter. */
    Meaning withoutCapital() {
        if (capital == 0) {
            return this;
        }
        Meaning left = NONE;
        for (WordClass each : WordClass.values()) {
            if ((mask & ~capital & each.bit()) != 0) {
                left = left.plus(each, value(each));
            }
        }
        return left;
    }

    /** The value in a class that it has. */
    int value(WordClass wordClass) {
        return values[Long.bitCount(mask & (wordClass.bit() - 1))];
    }
}
