package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.syntax.model.SupertagFeatures;

/** The supertags of a treebank: what {@link SupertagFeatures} are to tell. */
final class Supertags {

    private static final int MOST = 240;
    private static final int LEAST_OCCURRENCES = 20;

    private Supertags() {}

    /** Returns the supertags that are frequent in some sentences, and the one for all others. */
    static List<String> frequent(List<Treebank.Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(sentence -> of(sentence).forEach(name -> counts.merge(name, 1, Integer::sum)));
        Stream<String> frequent = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_OCCURRENCES)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of(SupertagFeatures.RARE), frequent)
                .sorted()
                .toList();
    }

    /**
     * Returns the supertag of each word: "nsubj/Rl" is a subject whose head is on the right, with dependents on the left.
     * Punctuation is no dependent.
     */
    static List<String> of(Treebank.Sentence sentence) {
        List<Treebank.Word> words = sentence.words();
        boolean[] left = new boolean[words.size()];
        boolean[] right = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            int head = words.get(i).head();
            if (head >= 0 && !words.get(i).relation().equals("punct")) {
                (i < head ? left : right)[head] = true;
            }
        }
        List<String> found = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            found.add(arc(words.get(i), i) + (left[i] ? "l" : "") + (right[i] ? "r" : ""));
        }
        return found;
    }

    private static String arc(Treebank.Word word, int at) {
        int subtype = word.relation().indexOf(':');
        String relation = subtype < 0 ? word.relation() : word.relation().substring(0, subtype);
        return relation + "/" + (word.head() < 0 ? "0" : word.head() < at ? "L" : "R");
    }
}
