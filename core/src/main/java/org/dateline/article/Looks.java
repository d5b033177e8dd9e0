package org.dateline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the looks of a page's lines. Immutable but for the arrays, which are its own. */
final class Looks {
    private final int[] of;
    private final int[] counts;

    Looks(PageText page) {
        List<Block> blocks = page.blocks();
        this.of = new int[blocks.size()];
        this.counts = new int[blocks.size()];
        Map<Long, Integer> known = new HashMap<>();
        long before = 0;
        for (int i = 0; i < of.length; i++) {
            long look = page.look(blocks.get(i));
            of[i] = i > 0 && look == before ? of[i - 1] : known.computeIfAbsent(look, key -> known.size());
            counts[of[i]]++;
            before = look;
        }
    }

    /** The number of the look of the line with this index, from 0 on. */
    int of(int index) {
        return of[index];
    }

    /** How many lines look as the one with this index does, itself among them. */
    int alike(int index) {
        return counts[of[index]];
    }
}
