package org.dateline.version;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of a stretch of text, or their pairs, counted, without their order and without punctuation; case does not count.
 *
 * @param size how many words it holds
 */
record Bag(Map<String, Integer> counts, int size) {

    static Bag of(List<Wording.Token> tokens) {
        return counted(words(tokens));
    }

    /** The pairs of neighbouring words; a text of one word has none. */
    static Bag ofPairs(List<Wording.Token> tokens) {
        List<String> words = words(tokens);
        return counted(IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1) + ' ' + words.get(i))
                .toList());
    }

    private static List<String> words(List<Wording.Token> tokens) {
        return tokens.stream()
                .map(Wording.Token::key)
                .filter(key -> key.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(key -> key.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Bag counted(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return new Bag(counts, words.size());
    }

    /** How many words the two share, each as often as both have it. */
    int shared(Bag other) {
        if (counts.size() > other.counts.size()) {
            return other.shared(this);
        }
        int shared = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return shared;
    }

    /** The share of their words that the two have in common (Dice, 1945): 0 to 1; 0 if both are empty. */
    double likeness(Bag other) {
        int both = size + other.size;
        return both == 0 ? 0 : 2.0 * shared(other) / both;
    }

    /** The share of the smaller one's words that the larger has too: 0 to 1; 0 if either is empty. */
    double containment(Bag other) {
        int smaller = Math.min(size, other.size);
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    Bag with(Bag other) {
        Map<String, Integer> joined = new HashMap<>(counts);
        other.counts.forEach((word, count) -> joined.merge(word, count, Integer::sum));
        return new Bag(joined, size + other.size);
    }
}
