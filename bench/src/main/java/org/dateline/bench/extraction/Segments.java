package org.dateline.bench.extraction;

import java.util.List;

/**
 * The measure of trafilatura's evaluation: whether each piece that belongs to the body is found in it, and each piece
 * that doesn't is not, after folding white space.
 */
final class Segments {
    private int right;
    private int missed;
    private int wrong;

    void add(List<String> with, List<String> without, String found) {
        String body = fold(found);
        for (String piece : with) {
            if (body.contains(fold(piece))) {
                right++;
            } else {
                missed++;
            }
        }
        for (String piece : without) {
            wrong += body.contains(fold(piece)) ? 1 : 0;
        }
    }

    static String fold(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u200b\\ufeff]+", " ").strip();
    }

    double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
