package org.dateline.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a name stands for from the characters of a page, without making a string of them. Names are ASCII and in
 * lower case; those of a page may be in either. Immutable and thread-safe.
 *
 * @param <T> what a name stands for
 */
final class NameTable<T> {
    private final String[] names;
    private final Object[] values;
    private final int mask;

    NameTable(Map<String, T> entries) {
        int size = Integer.highestOneBit(entries.size() * 4);
        this.names = new String[size];
        this.values = new Object[size];
        this.mask = size - 1;
        entries.forEach(this::put);
    }

    private void put(String name, T value) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = step(hash, name.charAt(i));
        }
        int slot = slot(hash);
        while (names[slot] != null) {
            slot = (slot + 1) & mask;
        }
        names[slot] = name;
        values[slot] = value;
    }

    private static int step(int hash, char c) {
        return hash * 31 + lower(c);
    }

    private int slot(int hash) {
        return ((hash * 0x9e3779b9) >>> 12) & mask;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    /** What the name at {@code [from, to)} stands for, or null if it is not in the table. */
    @SuppressWarnings("unchecked") // only values of T were put in
    @Nullable
    T find(char[] page, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = step(hash, page[i]);
        }
        int slot = slot(hash);
        while (names[slot] != null) {
            if (same(names[slot], page, from, to)) {
                return (T) values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    /** Whether the page has {@code name}, which is in lower case, at {@code [from, to)}, in either case. */
    static boolean same(String name, char[] page, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != lower(page[from + i])) {
                return false;
            }
        }
        return true;
    }
}
