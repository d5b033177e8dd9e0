package org.dateline.bench.encoder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Rows in batches of like length, in random order, round after round. Not thread-safe. */
final class Batches {
    private static final int POOL = 1_500;

    private final List<LabelledRow> rows;
    private final int pieces;
    private final Random random;
    private final Deque<List<LabelledRow>> waiting = new ArrayDeque<>();

    /**
     * Batches of some rows.
     *
     * @param pieces how many pieces a batch holds at most, filling up included; a longer row is a batch by itself
     */
    Batches(List<LabelledRow> rows, int pieces, Random random) {
        this.rows = new ArrayList<>(rows);
        this.pieces = pieces;
        this.random = random;
    }

    List<LabelledRow> next() {
        if (waiting.isEmpty()) {
            Collections.shuffle(rows, random);
            List<List<LabelledRow>> round = new ArrayList<>();
            for (int start = 0; start < rows.size(); start += POOL) {
                round.addAll(cut(rows.subList(start, Math.min(rows.size(), start + POOL)), pieces));
            }
            Collections.shuffle(round, random);
            waiting.addAll(round);
        }
        return waiting.remove();
    }

    /** All rows once, the shortest first. */
    static List<List<LabelledRow>> cut(List<LabelledRow> rows, int pieces) {
        List<LabelledRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(LabelledRow::length));
        List<List<LabelledRow>> batches = new ArrayList<>();
        List<LabelledRow> batch = new ArrayList<>();
        for (LabelledRow row : sorted) {
            if (!batch.isEmpty() && (batch.size() + 1) * row.length() > pieces) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
            batch.add(row);
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
