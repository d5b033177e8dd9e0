package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.syntax.model.Lemmas;

/**
 * Learns the lemmatiser: for each tag the endings that change, by majority over distinct words, an ending only where it
 * decides otherwise than the next shorter one; and the words that those rules get wrong.
 */
final class LemmaTraining {

    private static final int LONGEST_ENDING = 5;
    private static final int LEAST_WORDS = 2;

    private record Pair(String tag, String form, String lemma) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, String> rules = new TreeMap<>();

    LemmaTraining(List<Treebank.Sentence> sentences) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Treebank.Sentence sentence : sentences) {
            for (Treebank.Word word : sentence.words()) {
                if (!word.lemma().equals("_") && !word.form().contains("\t")) {
                    counts.computeIfAbsent(
                                    word.xpos() + "\t" + Lemmas.key(word.form(), word.xpos()), form -> new TreeMap<>())
                            .merge(word.lemma(), 1, Integer::sum);
                }
            }
        }
        counts.forEach((key, lemmas) -> {
            int tab = key.indexOf('\t');
            pairs.add(new Pair(key.substring(0, tab), key.substring(tab + 1), mostFrequent(lemmas)));
        });
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** Returns the model's text. */
    String learn() {
        for (int length = 0; length <= LONGEST_ENDING; length++) {
            rules.putAll(rulesOf(length));
        }
        StringBuilder model = new StringBuilder();
        rules.forEach((key, put) ->
                model.append("s\t").append(key).append('\t').append(put).append('\n'));
        Map<String, String> words = new TreeMap<>();
        for (Pair pair : pairs) {
            if (!apply(pair.tag, pair.form, LONGEST_ENDING).equals(pair.lemma)) {
                words.put(pair.tag + "\t" + pair.form, pair.lemma);
            }
        }
        words.forEach((key, lemma) ->
                model.append("w\t").append(key).append('\t').append(lemma).append('\n'));
        return model.toString();
    }

    private Map<String, String> rulesOf(int length) {
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        for (Pair pair : pairs) {
            int cut = pair.form.length() - length;
            if (cut > 0 && pair.lemma.startsWith(pair.form.substring(0, cut))) {
                votes.computeIfAbsent(pair.tag + "\t" + pair.form.substring(cut), ending -> new TreeMap<>())
                        .merge(pair.lemma.substring(cut), 1, Integer::sum);
            }
        }
        Map<String, String> found = new TreeMap<>();
        votes.forEach((key, puts) -> {
            String put = mostFrequent(puts);
            int tab = key.indexOf('\t');
            String tag = key.substring(0, tab);
            String ending = key.substring(tab + 1);
            boolean changes = !apply(tag, ending, length - 1).equals(put);
            if (length == 0 || (changes && puts.getOrDefault(put, 0) >= LEAST_WORDS)) {
                found.put(key, put);
            }
        });
        return found;
    }

    /** The outcome of the rules found so far whose endings are no longer than {@code longest}. */
    private String apply(String tag, String form, int longest) {
        for (int length = Math.min(longest, form.length()); length >= 0; length--) {
            String put = rules.get(tag + "\t" + form.substring(form.length() - length));
            if (put != null) {
                return form.substring(0, form.length() - length) + put;
            }
        }
        return form;
    }
}
