package org.dateline.article;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words in a page's address, which most publishing systems make of the headline: of two wordings that differ, the one
 * whose words they are is what the article was published under.
 *
 * @param words the words of the longest segment, folded; empty where it has too few to tell
 */
record Slug(Set<String> words) {
    private static final int LONGEST_ADDRESS = 2000;
    private static final int FEWEST = 3;
    private static final int SHORTEST_WORD = 3;

    /** So much of it at least is in the one, and so little at most in the other. */
    private static final double MOST = 0.7;

    private static final double LEAST_AHEAD = 0.4;

    private static final Pattern SEGMENTS = Pattern.compile("[/?#]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+");

    static Slug of(String url) {
        Set<String> longest = Set.of();
        for (String segment : SEGMENTS.split(url.substring(0, Math.min(url.length(), LONGEST_ADDRESS)))) {
            Set<String> words = segment.contains(".") && !segment.contains("-") ? Set.of() : plain(segment);
            longest = words.size() > longest.size() ? words : longest;
        }
        return new Slug(longest.size() < FEWEST ? Set.of() : longest);
    }

    /** Whether the address has clearly more of the one wording than of the other. */
    boolean prefers(String one, String other) {
        double share = share(one);
        return share >= MOST && share - share(other) >= LEAST_AHEAD;
    }

    private double share(String wording) {
        if (words.isEmpty()) {
            return 0;
        }
        Set<String> shared = plain(wording);
        shared.retainAll(words);
        return (double) shared.size() / words.size();
    }

    /** The words in small letters, each as addresses spell it: without its accents, and with two letters for an umlaut. */
    private static Set<String> plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        addWords(
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('ø', 'o'),
                words);
        addWords(
                lower.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss")
                        .replace("ø", "oe")
                        .replace("å", "aa")
                        .replace("æ", "ae"),
                words);
        return words;
    }

    private static void addWords(String text, Set<String> words) {
        for (String word : PARTS.split(text)) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
    }
}
