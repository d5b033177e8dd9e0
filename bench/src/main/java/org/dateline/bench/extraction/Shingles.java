package org.dateline.bench.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The measure of scrapinghub/article-extraction-benchmark: each text is cut into runs of letters, digits and
 * underscores; the multisets of runs of four tokens are compared, normalised by page; precision and recall are averaged
 * over pages, and F1 is the harmonic mean of the two averages.
 */
final class Shingles {
    private static final int WIDTH = 4;

    private double precisions;
    private int precisionPages;
    private double recalls;
    private int recallPages;

    /** Adds one page. */
    void add(String gold, String found) {
        Map<String, Integer> expected = count(gold);
        Map<String, Integer> actual = count(found);
        int both = 0;
        for (Map.Entry<String, Integer> entry : expected.entrySet()) {
            both += Math.min(entry.getValue(), actual.getOrDefault(entry.getKey(), 0));
        }
        int wanted = sum(expected);
        int given = sum(actual);
        if (given > 0) {
            precisions += (double) both / given;
            precisionPages++;
        }
        if (wanted > 0) {
            recalls += (double) both / wanted;
            recallPages++;
        }
    }

    /** The F1 of one page alone. */
    static double f1(String gold, String found) {
        Shingles one = new Shingles();
        one.add(gold, found);
        return one.f1();
    }

    double precision() {
        return precisionPages == 0 ? 0 : precisions / precisionPages;
    }

    double recall() {
        return recallPages == 0 ? 0 : recalls / recallPages;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Map<String, Integer> count(String text) {
        List<String> tokens = tokens(text);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, tokens.size() - WIDTH + 1); i++) {
            List<String> shingle = tokens.subList(i, Math.min(tokens.size(), i + WIDTH));
            if (!shingle.isEmpty()) {
                counts.merge(String.join("\n", shingle), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The runs of what Python's {@code \w} matches. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        int next;
        for (int i = 0; i <= text.length(); i = next) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            next = i + Character.charCount(c);
            if (isWord(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                tokens.add(text.substring(start, i));
                start = -1;
            }
        }
        return tokens;
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return c == '_'
                || Character.isLetterOrDigit(c)
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER;
    }
}
