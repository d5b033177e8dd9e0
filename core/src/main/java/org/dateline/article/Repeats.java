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

    private Repeats() {}

    /** The blocks without those that a later one repeats. */
    static List<Block> lastOnly(PageText page, List<Block> blocks) {
        Map<Integer, List<String[]>> later = new HashMap<>();
        Deque<Block> kept = new ArrayDeque<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            String[] words = words(page.words(blocks.get(i)));
            if (words.length < SHORTEST || !isAmong(words, later)) {
                kept.addFirst(blocks.get(i));
            }
            if (words.length >= SHORTEST) {
                remember(words, later);
            }
        }
        return List.copyOf(kept);
    }

    /** The line's words in lower case, cut at white space. */
    private static String[] words(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean space = i == lower.length() || Character.isWhitespace(lower.charAt(i));
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
    private static boolean isAmong(String[] words, Map<Integer, List<String[]>> later) {
        return Stream.of(front(words), back(words))
                .flatMap(key -> later.getOrDefault(key, List.of()).stream())
                .anyMatch(other -> same(words, other));
    }

    private static void remember(String[] words, Map<Integer, List<String[]>> later) {
        for (int key : new int[] {front(words), back(words)}) {
            List<String[]> bucket = later.computeIfAbsent(key, unused -> new ArrayList<>(1));
            if (bucket.size() < LARGEST_BUCKET) {
                bucket.add(words);
            }
        }
    }

    private static int front(String[] words) {
        return Arrays.asList(words).subList(0, 3).hashCode();
    }

    private static int back(String[] words) {
        return ~Arrays.asList(words).subList(words.length - 3, words.length).hashCode();
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
