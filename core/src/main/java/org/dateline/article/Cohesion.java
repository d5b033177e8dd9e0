package org.dateline.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much of a line's wording comes back in the other lines that were judged likely: an article speaks of one matter,
 * and what stands around it of others. A word counts by how few of the page's lines have it. Words are taken by their
 * beginnings, those of scripts without spaces by pairs of letters, so nothing hangs on a language.
 */
final class Cohesion {
    private static final int STEM = 5;
    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 120;

    /** From here on lie the scripts of East Asia, whose words are not parted. */
    private static final char FIRST_WIDE = '\u2e80';

    private final double[] shares;

    /** What is known of one stem. */
    private static final class Sums {
        private int lines;
        private double judged;
    }

    Cohesion(PageText page, double[] judged) {
        int[][] stems =
                page.blocks().stream().map(page::words).map(Cohesion::stems).toArray(int[][]::new);
        Map<Integer, Sums> sums = new HashMap<>();
        for (int i = 0; i < stems.length; i++) {
            for (int stem : stems[i]) {
                Sums of = sums.computeIfAbsent(stem, unused -> new Sums());
                of.lines++;
                of.judged += judged[i];
            }
        }
        this.shares = new double[stems.length];
        for (int i = 0; i < stems.length; i++) {
            double shared = 0;
            double all = 0;
            for (int stem : stems[i]) {
                Sums of = Objects.requireNonNull(sums.get(stem));
                double weight = Math.log1p((double) stems.length / of.lines);
                shared += weight * Math.clamp(of.judged - judged[i], 0, 1);
                all += weight;
            }
            shares[i] = all == 0 ? -1 : shared / all;
        }
    }

    /** The share of the line's wording, from 0 to 1; -1 where it has no word that counts, or isn't there. */
    double of(int index) {
        return index >= 0 && index < shares.length ? shares[index] : -1;
    }

    /** The line's distinct stems, as numbers. */
    private static int[] stems(String line) {
        int[] found = new int[MOST_WORDS];
        int count = 0;
        int start = 0;
        for (int i = 0; i <= line.length() && count < MOST_WORDS; i++) {
            boolean ofWord = i < line.length() && LineStats.isOfWord(line.charAt(i));
            if (ofWord && line.charAt(i) >= FIRST_WIDE) {
                if (i > start) {
                    found[count++] = line.charAt(i - 1) * 31 + line.charAt(i);
                }
            } else if (!ofWord) {
                if (i - start >= SHORTEST && line.charAt(start) < FIRST_WIDE) {
                    found[count++] = stem(line, start, i);
                }
                start = i + 1;
            }
        }
        return Arrays.stream(found, 0, count).distinct().toArray();
    }

    private static int stem(String line, int from, int to) {
        int hash = 7;
        for (int i = from; i < Math.min(to, from + STEM); i++) {
            hash = 31 * hash + Character.toLowerCase(line.charAt(i));
        }
        return hash;
    }
}
