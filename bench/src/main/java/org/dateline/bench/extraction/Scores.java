package org.dateline.bench.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Extracted;
import org.jspecify.annotations.Nullable;

/** All scores of the task, by the gold that each page has. */
final class Scores {
    private final Shingles shingles = new Shingles();
    private final Segments segments = new Segments();
    private final FieldScores fields = new FieldScores();
    private int withBody;
    private int withSegments;

    void add(GoldPage gold, Extracted extracted) {
        Article article = article(extracted);
        String body = article == null ? "" : article.bodyText();
        if (gold.body() != null) {
            withBody++;
            shingles.add(gold.body(), body);
        }
        if (gold.with() != null || gold.without() != null) {
            withSegments++;
            segments.add(gold.wanted(), gold.unwanted(), body);
        }
        fields.add(gold, article);
    }

    static @Nullable Article article(Extracted extracted) {
        return switch (extracted) {
            case Extracted.Found found -> found.article();
            case Extracted.None none -> null;
        };
    }

    Map<String, Double> values() {
        Map<String, Double> scores = new LinkedHashMap<>();
        if (withBody > 0) {
            scores.put("shingleF1", shingles.f1());
            scores.put("shingleP", shingles.precision());
            scores.put("shingleR", shingles.recall());
        }
        if (withSegments > 0) {
            scores.put("segmentF1", segments.f1());
            scores.put("segmentP", segments.precision());
            scores.put("segmentR", segments.recall());
        }
        fields.report(scores);
        return scores;
    }
}
