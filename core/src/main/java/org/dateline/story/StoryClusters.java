package org.dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.text.Stems;
import org.dateline.text.TermFrequencies;
import org.dateline.text.TermVector;

/**
 * Groups articles by happening, one at a time, as they arrive. Each joins the story that it is most like, by the mean
 * cosine of its weighted stems with the story's members, halved for every three days between them; or it begins a story
 * of its own. An article is compared only with the stories that share one of its heaviest stems and are not too old
 * to win. Not thread-safe.
 */
public final class StoryClusters {
    /** Chosen on the BASIL development articles; see the benchmarks. */
    private static final double SAME_STORY = 0.20;

    /** Without a date there is no distance to go by, so more likeness is asked for. */
    private static final double SAME_STORY_UNDATED = 0.25;

    private static final double HALF_LIFE_DAYS = 3;
    private static final int TITLE_WEIGHT = 2;
    private static final int LEAD_CHARACTERS = 3000;
    private static final int INDEXED_STEMS = 30;

    private final TermFrequencies frequencies = TermFrequencies.background();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, List<Integer>> index = new HashMap<>();

    /**
     * Adds an article.
     *
     * @param title its title, or the empty string
     * @param text its body; the first 3,000 characters count
     * @param published its day of publication
     * @return the number of the story that it joined or began, from 0 in the order of their beginning
     */
    public int add(String title, String text, Optional<LocalDate> published) {
        return add(vector(title, text), published);
    }

    int add(TermVector vector, Optional<LocalDate> published) {
        int best = -1;
        double bestScore = 0;
        for (int candidate : candidates(vector)) {
            double score = score(clusters.get(candidate), vector, published);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        if (best < 0) {
            best = clusters.size();
            clusters.add(new Cluster());
        }
        clusters.get(best).add(vector, published);
        enter(vector, best);
        return best;
    }

    TermVector vector(String title, String text) {
        String lead = text.substring(0, Math.min(text.length(), LEAD_CHARACTERS));
        List<String> titleStems = Stems.of(title);
        List<String> stems = Stream.concat(
                        Stream.generate(() -> titleStems).limit(TITLE_WEIGHT).flatMap(List::stream),
                        Stems.of(lead).stream())
                .collect(Collectors.toList());
        return TermVector.of(stems, frequencies);
    }

    /** How like the story is, or 0 if it is not like enough. */
    private static double score(Cluster cluster, TermVector vector, Optional<LocalDate> published) {
        Optional<Long> distance = cluster.distance(published);
        double decay =
                distance.map(days -> Math.pow(0.5, days / HALF_LIFE_DAYS)).orElse(1.0);
        double threshold = distance.isPresent() ? SAME_STORY : SAME_STORY_UNDATED;
        if (decay < threshold) {
            return 0;
        }
        double score = cluster.similarity(vector) * decay;
        return score >= threshold ? score : 0;
    }

    private SortedSet<Integer> candidates(TermVector vector) {
        SortedSet<Integer> found = new TreeSet<>();
        vector.heaviest(INDEXED_STEMS).forEach(stem -> found.addAll(index.getOrDefault(stem, List.of())));
        return found;
    }

    private void enter(TermVector vector, int cluster) {
        for (String stem : vector.heaviest(INDEXED_STEMS)) {
            List<Integer> entries = index.computeIfAbsent(stem, key -> new ArrayList<>(1));
            if (!entries.contains(cluster)) {
                entries.add(cluster);
            }
        }
    }
}
