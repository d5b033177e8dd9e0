package org.dateline.article;

import java.util.BitSet;

/**
 * The runs of {@value #WIDTH} units of a text, by hash, so that a text of any size is asked in constant time whether it
 * holds a line: Karp and Rabin, "Efficient Randomized Pattern-Matching Algorithms", IBM Journal of Research and
 * Development 31 (1987). The answer may be wrongly yes, by chance; the hash has no seed, so
 * that the same text always gives the same answer.
 */
final class Windows {
    private static final int WIDTH = 12;
    private static final int BITS = 20;
    private static final int BASE = 0x01000193;
    private static final int LEADING = power();

    private final BitSet seen;

    private Windows(BitSet seen) {
        this.seen = seen;
    }

    private static int power() {
        int power = 1;
        for (int i = 1; i < WIDTH; i++) {
            power *= BASE;
        }
        return power;
    }

    static Windows of(String text) {
        BitSet seen = new BitSet();
        if (text.length() >= WIDTH) {
            int hash = hash(text, 0);
            seen.set(slot(hash));
            for (int i = WIDTH; i < text.length(); i++) {
                hash = (hash - text.charAt(i - WIDTH) * LEADING) * BASE + text.charAt(i);
                seen.set(slot(hash));
            }
        }
        return new Windows(seen);
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + WIDTH; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    private static int slot(int hash) {
        return (hash * 0x9e3779b9) >>> (32 - BITS);
    }

    /** Whether the text was too short to have such a run. */
    boolean isEmpty() {
        return seen.isEmpty();
    }

    /** Whether the line's first and last runs are among the text's; never of a line that is shorter than one. */
    boolean mayContain(String line) {
        return line.length() >= WIDTH
                && seen.get(slot(hash(line, 0)))
                && seen.get(slot(hash(line, line.length() - WIDTH)));
    }
}
