package org.dateline.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.syntax.model.WordShapes;

/**
 * The runs of capitalised words in a sentence, held together by "of" and "&": most names are such a run, and its last word
 * tells what it names before the tagger comes there. Immutable.
 */
final class CapitalRuns {
    private static final Set<String> LINKS = Set.of("of", "&");

    private final int[] start;
    private final int[] end;
    private final long[] lists;

    private CapitalRuns(int size) {
        start = new int[size];
        end = new int[size];
        lists = new long[size];
    }

    /** Finds the runs; {@code known} has the lists that know each word, a bit each. */
    static CapitalRuns of(List<String> forms, WordShapes words, long[] known) {
        CapitalRuns runs = new CapitalRuns(forms.size());
        int from = 0;
        while (from < forms.size()) {
            int to = from;
            while (to < forms.size() && (words.capitalised(to) || (to > from && isLink(forms, words, to)))) {
                to++;
            }
            runs.add(from, to, known);
            from = Math.max(to, from + 1);
        }
        return runs;
    }

    private static boolean isLink(List<String> forms, WordShapes words, int i) {
        return words.capitalised(i + 1) && LINKS.contains(forms.get(i));
    }

    private void add(int from, int to, long[] known) {
        if (from == to) {
            start[from] = from;
            end[from] = from;
            return;
        }
        Arrays.fill(start, from, to, from);
        Arrays.fill(end, from, to, to);
        Arrays.fill(lists, from, to, Arrays.stream(known, from, to).reduce(0, (a, b) -> a | b));
    }

    /** Where the run around a word begins; the word itself where it is small. */
    int start(int i) {
        return start[i];
    }

    /** Where that run ends, exclusive; the word itself where it is small. */
    int end(int i) {
        return end[i];
    }

    /** The lists that know any word of the run around a word. */
    long lists(int i) {
        return lists[i];
    }
}
