package org.dateline.html;

import java.util.Arrays;

/**
 * Numbers the distinct values that attributes of one page have, so that what is said of a value is worked out once and no
 * string is made of it again. Values are told apart as they are written, before their character references are resolved.
 * Used for one page; not thread-safe.
 */
public final class DistinctValues {
    /** A value that has not been found after so many steps gets a new number each time: a page can't make them many. */
    private static final int MOST_STEPS = 32;

    private final char[] page;
    private int[] slots = new int[512];
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int[] hashes = new int[256];
    private int kept;
    private int numbers;

    /** Of the page with these units, which are left as they are. */
    public DistinctValues(char[] page) {
        this.page = page;
    }

    /** The number of the attribute's value, from 0 on; -1 if it has none, or an empty one. */
    public int of(StartTag tag, AttributeName attribute) {
        int start = tag.valueStart(attribute);
        int end = tag.valueEnd(attribute);
        if (!tag.has(attribute) || start == end) {
            return -1;
        }
        int hash = hash(start, end);
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (int step = 0; step < MOST_STEPS; step++) {
            int entry = slots[slot] - 1;
            if (entry < 0) {
                return keep(slot, start, end, hash);
            }
            if (hashes[entry] == hash && Arrays.equals(page, start, end, page, from[entry], to[entry])) {
                return entry;
            }
            slot = (slot + 1) & mask;
        }
        return fresh();
    }

    private int hash(int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + page[i];
        }
        int spread = hash * 0x9e3779b9;
        return spread ^ spread >>> 15;
    }

    private int keep(int slot, int start, int end, int hash) {
        int number = fresh();
        if (number >= from.length) {
            from = Arrays.copyOf(from, number * 2);
            to = Arrays.copyOf(to, number * 2);
            hashes = Arrays.copyOf(hashes, number * 2);
        }
        from[number] = start;
        to[number] = end;
        hashes[number] = hash;
        slots[slot] = number + 1;
        if (++kept * 2 > slots.length) {
            grow();
        }
        return number;
    }

    private int fresh() {
        return numbers++;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        int mask = slots.length - 1;
        for (int entry : old) {
            if (entry > 0) {
                int slot = hashes[entry - 1] & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }
}
