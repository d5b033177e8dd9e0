package org.dateline.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lines that a page shows twice, as a teaser and in the article, at times with a letter changed. Two lines are the same
 * if at least nine in ten of their words agree, place by place from both ends.
 */
final class Repeats {
    private static final double SAME = 0.9;
    private static final int SHORTEST = 5;
    private static final int LARGEST_BUCKET = 8;

    /** So many words at either end are looked up. */
    private static final int ENDS = 3;

    private static final int[] NONE = {};

    private Repeats() {}

    /** The blocks without those that a later one repeats. */
    static List<Block> lastOnly(PageText page, List<Block> blocks) {
        Map<Integer, List<String>> later = new HashMap<>();
        Deque<Block> kept = new ArrayDeque<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            String line = page.words(blocks.get(i));
            int[] keys = keys(line);
            if (keys.length == 0 || !isAmong(line, keys, later)) {
                kept.addFirst(blocks.get(i));
            }
            remember(line, keys, later);
        }
        return List.copyOf(kept);
    }

    /** What the line is looked up by: its first words and its last ones; empty if it is too short to be asked. */
    private static int[] keys(String line) {
        int[] cuts = cuts(line);
        return cuts.length == 0 ? NONE : new int[] {front(line, cuts), back(line, cuts)};
    }

    /** Where the line's first words end and its last ones begin; empty if it is too short to be asked. */
    private static int[] cuts(String line) {
        int front = 0;
        int words = 0;
        for (int i = 0; i < line.length() && words < SHORTEST; i++) {
            if (!isSpace(line, i) && isSpace(line, i + 1)) {
                words++;
                front = words == ENDS ? i + 1 : front;
            }
        }
        if (words < SHORTEST) {
            return NONE;
        }
        int back = line.length();
        for (int found = 0; found < ENDS; ) {
            back--;
            found += !isSpace(line, back) && isSpace(line, back - 1) ? 1 : 0;
        }
        return new int[] {front, back};
    }

    private static boolean isSpace(String line, int at) {
        return at < 0 || at >= line.length() || isSpace(line.charAt(at));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' ? Character.isWhitespace(c) : c >= 128 && Character.isWhitespace(c);
    }

    /** The line's words in lower case, cut at white space. */
    private static String[] words(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean space = isSpace(lower, i);
            if (space && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return words.toArray(String[]::new);
    }

    /** A line with one word changed still begins or ends as the other does. */
    private static boolean isAmong(String line, int[] keys, Map<Integer, List<String>> later) {
        List<String> ahead = later.getOrDefault(keys[0], List.of());
        List<String> behind = later.getOrDefault(keys[1], List.of());
        if (ahead.isEmpty() && behind.isEmpty()) {
            return false;
        }
        String[] words = words(line);
        return Stream.of(ahead, behind).flatMap(List::stream).anyMatch(other -> same(words, words(other)));
    }

    private static void remember(String line, int[] keys, Map<Integer, List<String>> later) {
        for (int key : keys) {
            List<String> bucket = later.computeIfAbsent(key, unused -> new ArrayList<>(1));
            if (bucket.size() < LARGEST_BUCKET) {
                bucket.add(line);
            }
        }
    }

    private static int front(String line, int[] cuts) {
        return hash(line, 0, cuts[0]);
    }

    private static int back(String line, int[] cuts) {
        return ~hash(line, cuts[1], line.length());
    }

    /** A hash of the words at {@code [from, to)} that has nothing to do with their case. */
    private static int hash(String line, int from, int to) {
        int all = 1;
        int word = 0;
        for (int i = from; i <= to; i++) {
            boolean space = i == to || isSpace(line, i);
            if (!space) {
                word = 31 * word + Character.toLowerCase(line.charAt(i));
            } else if (i > from && !isSpace(line, i - 1)) {
                all = 31 * all + word;
                word = 0;
            }
        }
        return all;
    }

    static boolean same(String[] one, String[] other) {
        int longer = Math.max(one.length, other.length);
        int shorter = Math.min(one.length, other.length);
        if (shorter < longer * SAME) {
            return false;
        }
        int ahead = Arrays.mismatch(one, other);
        if (ahead < 0) {
            return true;
        }
        int agreed = 0;
        for (int i = 0; i < shorter; i++) {
            boolean front = one[i].equals(other[i]);
            boolean back = one[one.length - shorter + i].equals(other[other.length - shorter + i]);
            agreed += front || back ? 1 : 0;
        }
        return agreed >= longer * SAME;
    }
}
