package org.dateline.commitment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Stems;
import org.dateline.text.TermFrequencies;

/**
 * How much a word tells of which thing is spoken of: the rarer it is in the news, and in what the pages of the collection
 * promise and ask, the more. Two that share "the" share nothing; in a collection on one oil spill, two that share "oil" share
 * little. Immutable and thread-safe.
 */
final class Rarity {
    private final TermFrequencies background = TermFrequencies.background();
    private final Map<String, Integer> counts;
    private final int pages;

    /** Counts the words of the sources of {@code drafts}, once a page. */
    Rarity(List<Draft> drafts) {
        Map<Integer, Set<String>> byPage = new HashMap<>();
        drafts.forEach(draft -> byPage.computeIfAbsent(draft.page(), page -> new HashSet<>())
                .addAll(Stems.of(draft.source().words())));
        Map<String, Integer> counted = new HashMap<>();
        byPage.values().forEach(stems -> stems.forEach(stem -> counted.merge(stem, 1, Integer::sum)));
        this.counts = Map.copyOf(counted);
        this.pages = byPage.size();
    }

    /** The sum of the inverse document frequencies of stems; numbers count for nothing. */
    double of(Collection<String> stems) {
        return stems.stream()
                .filter(stem -> !Act.isNumber(stem))
                .mapToDouble(stem -> background.inverse(stem, counts.getOrDefault(stem, 0), pages))
                .sum();
    }

    /** The same for words as they stand. */
    double ofWords(Collection<String> words) {
        return of(Stems.of(String.join(" ", words)));
    }
}
