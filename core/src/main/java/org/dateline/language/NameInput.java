package org.dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.syntax.model.WordClusters;
import org.dateline.syntax.model.WordShapes;

/**
 * What {@link NameTagger} looks at in one sentence: its words, their tags and clusters, the word lists that know them, the
 * runs of capitalised words, and how the document writes the words elsewhere. Immutable.
 */
public final class NameInput {
    private static final int LONGEST_PLACE = 4;
    /** Stands for what lies outside of the sentence. */
    private static final int NOTHING = -1;

    private final WordShapes words;
    private final long[] tags;
    private final long[] lists;
    private final long[] written;
    private final int[] clusters;
    private final CapitalRuns runs;

    private NameInput(List<String> forms, WordShapes words, List<String> tags, long[] written) {
        this.words = words;
        this.tags = tags.stream().mapToLong(String::hashCode).toArray();
        this.lists = lists(forms);
        this.written = written;
        this.clusters = new int[forms.size()];
        Arrays.setAll(clusters, i -> WordClusters.english().of(words, i));
        this.runs = CapitalRuns.of(forms, words, lists);
    }

    /**
     * Takes the sentences of one document.
     *
     * @param forms the words of each sentence
     * @param tags their Penn Treebank tags
     */
    public static List<NameInput> document(List<List<String>> forms, List<List<String>> tags) {
        List<WordShapes> words = forms.stream().map(WordShapes::of).toList();
        Writing writing = Writing.of(words);
        List<NameInput> inputs = new ArrayList<>(forms.size());
        for (int s = 0; s < forms.size(); s++) {
            inputs.add(new NameInput(forms.get(s), words.get(s), tags.get(s), writing.of(words.get(s))));
        }
        return inputs;
    }

    /** Returns the number of words. */
    public int size() {
        return tags.length;
    }

    WordShapes words() {
        return words;
    }

    CapitalRuns runs() {
        return runs;
    }

    long tag(int i) {
        return at(tags, i);
    }

    /** The lists that know a word, a bit each. */
    long list(int i) {
        return at(lists, i);
    }

    /** How the document writes the word elsewhere, see {@link Writing}. */
    long written(int i) {
        return at(written, i);
    }

    /** A number for the words that stand in like company, see {@link WordClusters#near}. */
    long cluster(int i, int width) {
        return i < 0 || i >= clusters.length
                ? NOTHING - 1
                : WordClusters.english().near(clusters[i], width);
    }

    private static long at(long[] values, int i) {
        return i < 0 || i >= values.length ? NOTHING : values[i];
    }

    private static long[] lists(List<String> forms) {
        long[] bits = new long[forms.size()];
        for (int i = 0; i < bits.length; i++) {
            String form = forms.get(i);
            if (Character.isUpperCase(form.charAt(0))) {
                bits[i] |= Lexicon.isNationality(form) ? 1 : 0;
                bits[i] |= Lexicon.givenName(form) != ' ' ? 2 : 0;
                bits[i] |= Lexicon.TITLES.contains(form) ? 4 : 0;
                bits[i] |= Lexicon.ORGANISATION_WORDS.contains(form) ? 8 : 0;
                bits[i] |= Lexicon.OUTLET_WORDS.contains(form) ? 16 : 0;
                bits[i] |= Lexicon.PLACE_WORDS.contains(form) ? 128 : 0;
                bits[i] |= Lexicon.OCCASION_WORDS.contains(form) ? 256 : 0;
                markPlaces(forms, i, bits);
            }
        }
        return bits;
    }

    private static void markPlaces(List<String> forms, int from, long[] bits) {
        StringBuilder phrase = new StringBuilder();
        for (int to = from; to < Math.min(forms.size(), from + LONGEST_PLACE); to++) {
            phrase.append(to > from ? " " : "").append(forms.get(to));
            if (Lexicon.PLACES.contains(phrase.toString())) {
                for (int i = from; i <= to; i++) {
                    bits[i] |= i == from ? 32 : 64;
                }
            }
        }
    }
}
