package org.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fills one row of features, by name and in a fixed order. Not thread-safe. */
final class Row {
    private final List<String> names;
    private final boolean naming;
    private float[] values;
    private int size;

    private Row(List<String> names, boolean naming, int width) {
        this.names = names;
        this.naming = naming;
        this.values = new float[width];
    }

    /** A row that keeps the names of its features. */
    static Row naming() {
        return new Row(new ArrayList<>(), true, 160);
    }

    /** A row of {@code width} features. */
    static Row ofWidth(int width) {
        return new Row(List.of(), false, width);
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

    Row put(String name, boolean value) {
        return put(name, value ? 1 : 0);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    float[] values() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
