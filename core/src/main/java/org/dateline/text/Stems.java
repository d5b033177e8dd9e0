package org.dateline.text;

import java.util.List;
import opennlp.tools.stemmer.PorterStemmer;

/** Word stems (Porter, "An algorithm for suffix stripping", 1980), for comparing texts and finding words. */
public final class Stems {
    private Stems() {}

    /** The stems of the folded words of {@code text}, in order. Thread-safe. */
    public static List<String> of(String text) {
        PorterStemmer stemmer = new PorterStemmer();
        return Words.fold(text).stream().map(stemmer::stem).toList();
    }
}
