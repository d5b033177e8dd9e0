package org.dateline.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dateline.html.AttributeName;
import org.dateline.html.DistinctValues;
import org.dateline.html.ElementName;
import org.dateline.html.StartTag;

/** Numbers the looks of elements, a look being an element's name and its class. Used for one page; not thread-safe. */
final class LookNumbers {
    /** What no look is. */
    private static final long FREE = -1L;

    private final DistinctValues values;

    /** Numbers of the elements' names that the standard doesn't know. */
    private final Map<String, Integer> otherNames = new HashMap<>();

    /** Looks and their numbers, each where its hash leads or in the next free place; a power of two, at most half full. */
    private long[] looks = new long[512];

    private int[] numbers = new int[looks.length];
    private int size;

    LookNumbers(DistinctValues values) {
        this.values = values;
        Arrays.fill(looks, FREE);
    }

    /** The same number for elements with the same name and class, from 0 on in order of appearance. */
    int of(StartTag tag) {
        ElementName name = tag.name();
        int named = name.id() > 0
                ? name.id()
                : ElementName.idLimit() + otherNames.computeIfAbsent(name.text(), key -> otherNames.size());
        int classed = values.of(tag, AttributeName.CLASS);
        return of((long) named << 32 | (classed & 0xffffffffL));
    }

    private int of(long look) {
        int place = place(look);
        if (looks[place] == look) {
            return numbers[place];
        }
        if (size * 2 >= looks.length) {
            grow();
            place = place(look);
        }
        looks[place] = look;
        numbers[place] = size;
        return size++;
    }

    private int place(long look) {
        int place = Long.hashCode(look * 0x9E3779B97F4A7C15L) & (looks.length - 1);
        while (looks[place] != FREE && looks[place] != look) {
            place = (place + 1) & (looks.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] before = looks;
        int[] numbersBefore = numbers;
        looks = new long[before.length * 2];
        numbers = new int[looks.length];
        Arrays.fill(looks, FREE);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int place = place(before[i]);
                looks[place] = before[i];
                numbers[place] = numbersBefore[i];
            }
        }
    }
}
