package org.dateline.bench.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.ArticleExtractor;
import org.dateline.article.Credit;
import org.dateline.article.Extracted;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Measures whom a text is credited to, on lines with their gold ({@code bench/gold/credits.jsonl}). Each line is put
 * where it belongs on a page, and the page is read as any other. A credit is right if its words on the page are the
 * gold's, an article before it aside.
 */
public final class CreditsTask implements BenchTask {
    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<GoldCredit> gold = JsonLines.read(data, GoldCredit.class);
        ArticleExtractor extractor = new ArticleExtractor();
        List<Extracted> found = meter.time(() -> {
            List<Extracted> all = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                all.add(extractor.extract(CreditPage.of(gold.get(i), i + 1, options.asText())));
            }
            return all;
        });
        Map<String, Double> scores = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        score("", line -> true, gold, found).report(scores);
        score("heldOut.", GoldCredit::heldOut, gold, found).report(scores);
        for (GoldCredit.Place place : GoldCredit.Place.values()) {
            notes.add(score("", line -> line.place() == place, gold, found).note(place));
        }
        return new Outcome(gold.size(), 0, scores, notes);
    }

    private static Tally score(
            String prefix, Predicate<GoldCredit> counted, List<GoldCredit> gold, List<Extracted> found) {
        Tally tally = new Tally(prefix);
        for (int i = 0; i < gold.size(); i++) {
            if (counted.test(gold.get(i))) {
                tally.add(gold.get(i).credit(), credited(found.get(i)));
            }
        }
        return tally;
    }

    private static @Nullable String credited(Extracted extracted) {
        Article article = Scores.article(extracted);
        return article == null
                ? null
                : article.credit()
                        .flatMap(Credit::words)
                        .map(words -> words.words())
                        .orElse(null);
    }

    /** Counts of lines. */
    private static final class Tally {
        private final String prefix;
        private int lines;
        private int gold;
        private int found;
        private int right;
        private int none;
        private int falseAlarms;

        Tally(String prefix) {
            this.prefix = prefix;
        }

        void add(@Nullable String wanted, @Nullable String given) {
            lines++;
            gold += wanted == null ? 0 : 1;
            found += given == null ? 0 : 1;
            right += wanted != null && given != null && bare(wanted).equals(bare(given)) ? 1 : 0;
            none += wanted == null ? 1 : 0;
            falseAlarms += wanted == null && given != null ? 1 : 0;
        }

        private static String bare(String name) {
            return FieldScores.fold(name).replaceFirst("^the ", "");
        }

        void report(Map<String, Double> scores) {
            scores.put(prefix + "lines", (double) lines);
            scores.put(prefix + "precision", found == 0 ? 0 : (double) right / found);
            scores.put(prefix + "recall", gold == 0 ? 0 : (double) right / gold);
            scores.put(prefix + "f1", found + gold == 0 ? 0 : 2.0 * right / (found + gold));
            scores.put(prefix + "noneLeftAlone", none == 0 ? 0 : 1 - (double) falseAlarms / none);
        }

        String note(GoldCredit.Place place) {
            return String.format(
                    Locale.ROOT,
                    "%s: %d lines, %d credits, %d found, %d right; of %d without one %d left alone",
                    place.name().toLowerCase(Locale.ROOT),
                    lines,
                    gold,
                    found,
                    right,
                    none,
                    none - falseAlarms);
        }
    }
}
