package org.dateline.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.dateline.text.Stems;
import org.dateline.text.TermFrequencies;
import org.dateline.text.TermVector;

/**
 * How much each word tells among the reports of one story. What the whole story is about (its people, countries and
 * places) stands in many of its reports, and two that share no more than that do not say the same. So a word's weight by
 * the background of all news is lowered by the share of the story's reports that hold it.
 */
final class TellingWords {
    /** What is left of the weight of a word that every report of the story holds. */
    private static final double COMMON_SHARE = 0.35;

    private final TermFrequencies background = TermFrequencies.background();
    private final Map<String, Integer> counts = new HashMap<>();
    private final int reports;

    /** Counts the words of what the reports of one story tell. */
    TellingWords(Collection<Report> reports) {
        this.reports = reports.size();
        reports.forEach(report ->
                new HashSet<>(Stems.of(Telling.told(report))).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    }

    /** The words weighted by the background and by how rare they are among the story's reports. */
    TermVector withinStory(String words) {
        return TermVector.of(Stems.of(words), this::weight);
    }

    /** The words weighted by the background alone. */
    TermVector withinNews(String words) {
        return TermVector.of(Stems.of(words), background);
    }

    private double weight(String stem) {
        if (background.isCommon(stem)) {
            return 0;
        }
        double rarity =
                Math.log((reports + 1.0) / (counts.getOrDefault(stem, 0) + 0.5)) / Math.log(2.0 * (reports + 1));
        return background.inverse(stem) * (COMMON_SHARE + (1 - COMMON_SHARE) * rarity);
    }
}
