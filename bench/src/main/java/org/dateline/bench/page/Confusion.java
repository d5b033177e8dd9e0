package org.dateline.bench.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.article.Extracted;

/** Counts what was made of pages of each kind. Not thread-safe. */
final class Confusion {
    private final Map<PageKind, Map<String, Integer>> counts = new EnumMap<>(PageKind.class);
    private final Map<PageKind, Integer> right = new EnumMap<>(PageKind.class);
    private final Map<String, Integer> given = new TreeMap<>();
    private final Map<String, Integer> rightly = new TreeMap<>();

    void add(PageKind kind, Extracted extracted) {
        counts.computeIfAbsent(kind, k -> new TreeMap<>()).merge(answer(extracted), 1, Integer::sum);
        right.merge(kind, kind.allows(extracted) ? 1 : 0, Integer::sum);
        if (kind.scored()) {
            given.merge(answer(extracted), 1, Integer::sum);
            rightly.merge(answer(extracted), kind.allows(extracted) ? 1 : 0, Integer::sum);
        }
    }

    static String answer(Extracted extracted) {
        return switch (extracted) {
            case Extracted.Found found -> "article";
            case Extracted.None none -> none.skipped().reason().name().toLowerCase(Locale.ROOT);
        };
    }

    /** The share of scored pages that were told rightly, with the right reason. */
    double accuracy() {
        return share(PageKind.values());
    }

    /** The share of the articles that were read. */
    double articlesRead() {
        return share(PageKind.ARTICLE);
    }

    /** The share of the other pages that were passed over, for whatever reason. */
    double othersSkipped() {
        int all = 0;
        int skipped = 0;
        for (Map.Entry<PageKind, Map<String, Integer>> entry : counts.entrySet()) {
            if (entry.getKey().scored() && entry.getKey() != PageKind.ARTICLE) {
                int of = entry.getValue().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                all += of;
                skipped += of - entry.getValue().getOrDefault("article", 0);
            }
        }
        return all == 0 ? 0 : (double) skipped / all;
    }

    private double share(PageKind... kinds) {
        int all = 0;
        int hits = 0;
        for (PageKind kind : kinds) {
            if (kind.scored()) {
                all += counts.getOrDefault(kind, Map.of()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                hits += right.getOrDefault(kind, 0);
            }
        }
        return all == 0 ? 0 : (double) hits / all;
    }

    /** One line an answer: on how many of the scored pages that it was given for it is right. */
    List<String> answers() {
        return given.entrySet().stream()
                .map(entry -> entry.getKey() + " rightly " + rightly.get(entry.getKey()) + " of " + entry.getValue())
                .toList();
    }

    /** One line a kind: what its pages were taken for. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((kind, answers) -> lines.add(kind.name().toLowerCase(Locale.ROOT) + " as "
                + answers.entrySet().stream()
                        .map(entry -> entry.getKey() + ' ' + entry.getValue())
                        .collect(Collectors.joining(", "))));
        return lines;
    }
}
