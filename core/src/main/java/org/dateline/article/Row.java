package org.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fills rows of features, by name and in a fixed order, one behind the other. Not thread-safe. */
final class Row {
    private final List<String> names;
    private final boolean naming;
    private float[] values;
    private int size;

    private Row(boolean naming) {
        this.names = new ArrayList<>();
        this.naming = naming;
        this.values = new float[192];
    }

    /** A row that keeps the names of its features. */
    static Row naming() {
        return new Row(true);
    }

    /** A row that keeps the values alone. */
    static Row unnamed() {
        return new Row(false);
    }

    /** Names of features that differ in a number. */
    static String[] names(String stem, int... numbers) {
        return Arrays.stream(numbers).mapToObj(number -> stem + number).toArray(String[]::new);
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    Row put(String name, double value) {
        if (naming) {
            names.add(name);
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
        return this;
    }

    /** Appends one value for each of the names. */
    Row putAll(List<String> all, float[] those) {
        if (naming) {
            names.addAll(all);
        }
        if (size + those.length > values.length) {
            values = Arrays.copyOf(values, Math.max(size + those.length, size * 2));
        }
        System.arraycopy(those, 0, values, size, those.length);
        size += those.length;
        return this;
    }

    Row put(String name, boolean value) {
        return put(name, value ? 1 : 0);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** The values, in an array that may be longer and that is used again. */
    float[] values() {
        return values;
    }
}
