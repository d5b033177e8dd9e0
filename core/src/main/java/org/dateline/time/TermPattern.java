package org.dateline.time;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of word classes, such as {@code "WEEKDAY? COMMA? MONTH DAY COMMA? YEAR"}: each element names one class or
 * several parted by bars, and a question mark makes it optional. Matches the longest sequence of terms, an optional
 * element being taken where it can. Immutable.
 */
final class TermPattern {
    private final long[] masks;
    private final boolean[] optional;
    private final long first;

    private TermPattern(long[] masks, boolean[] optional) {
        this.masks = masks;
        this.optional = optional;
        this.first = firstMask();
    }

    static TermPattern compile(String pattern) {
        String[] elements = pattern.split(" ", -1);
        long[] masks = new long[elements.length];
        boolean[] optional = new boolean[elements.length];
        for (int i = 0; i < elements.length; i++) {
            optional[i] = elements[i].endsWith("?");
            String names = optional[i] ? elements[i].substring(0, elements[i].length() - 1) : elements[i];
            for (String name : names.split("\\|", -1)) {
                masks[i] |= WordClass.valueOf(name).bit();
            }
        }
        return new TermPattern(masks, optional);
    }

    /** Whether a match can begin with a term of these classes. */
    boolean canBeginWith(long mask) {
        return (first & mask) != 0;
    }

    /** The longest match that begins at {@code at}, if any. */
    @Nullable
    Match match(List<Term> terms, int at) {
        int[] bound = new int[masks.length];
        int end = match(terms, at, 0, bound);
        return end > at ? new Match(terms, at, end, masks, Arrays.copyOf(bound, bound.length)) : null;
    }

    /** The index behind the match of the elements from {@code element} on, or -1. */
    private int match(List<Term> terms, int at, int element, int[] bound) {
        if (element == masks.length) {
            return at;
        }
        if (at < terms.size() && (terms.get(at).meaning().mask() & masks[element]) != 0) {
            bound[element] = at;
            int end = match(terms, at + 1, element + 1, bound);
            if (end >= 0) {
                return end;
            }
        }
        bound[element] = -1;
        return optional[element] ? match(terms, at, element + 1, bound) : -1;
    }

    private long firstMask() {
        long mask = 0;
        for (int i = 0; i < masks.length; i++) {
            mask |= masks[i];
            if (!optional[i]) {
                break;
            }
        }
        return mask;
    }
}
