package org.dateline.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.ArticleExtractor;
import org.dateline.article.Extracted;
import org.dateline.bench.BenchTask;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;

/**
 * Measures how well pages with an article are told from those without, and for the right reason: on the pages of a folder
 * of extraction data, by a list of labels, and on pages made from templates; on pages written one by one, where the data
 * is a file; or on those of a folder that tells the type of each. Each score is given for all pages and
 * for the half that rules were not written on.
 */
public final class PagesTask implements BenchTask {
    private static final int MOST_NAMED = 40;

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        Map<String, List<LabelledPage>> sets = sets(data);
        ArticleExtractor extractor = new ArticleExtractor();
        List<LabelledPage> all = sets.values().stream().flatMap(List::stream).toList();
        List<Extracted> found = meter.time(() ->
                all.stream().map(page -> extractor.extract(page.capture())).toList());
        Map<String, Double> scores = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, List<LabelledPage>> set : sets.entrySet()) {
            int end = at + set.getValue().size();
            score(set.getKey(), set.getValue(), found.subList(at, end), scores, notes);
            at = end;
        }
        return new Outcome(all.size(), 0, scores, notes);
    }

    private static Map<String, List<LabelledPage>> sets(Path data) throws IOException {
        Map<String, List<LabelledPage>> sets = new LinkedHashMap<>();
        if (Files.isRegularFile(data)) {
            sets.put("written", WrittenPages.read(data));
        } else if (TypedPages.isAt(data)) {
            sets.put("typed", TypedPages.read(data));
        } else {
            sets.put("at hand", PagesAtHand.read(data));
            sets.put("made", MadePages.all());
        }
        return sets;
    }

    private static void score(
            String set,
            List<LabelledPage> pages,
            List<Extracted> found,
            Map<String, Double> scores,
            List<String> notes) {
        Confusion whole = new Confusion();
        Confusion heldOut = new Confusion();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            LabelledPage page = pages.get(i);
            whole.add(page.kind(), found.get(i));
            if (page.heldOut()) {
                heldOut.add(page.kind(), found.get(i));
            } else if (page.kind().scored() && !page.kind().allows(found.get(i))) {
                wrong.add(page.name() + ": " + Confusion.answer(found.get(i)));
            }
        }
        put(set, whole, scores);
        put(set + ", held out", heldOut, scores);
        whole.answers().forEach(line -> notes.add(set + ": " + line));
        whole.lines().forEach(line -> notes.add(set + ": " + line));
        heldOut.lines().forEach(line -> notes.add(set + ", held out: " + line));
        wrong.stream().limit(MOST_NAMED).forEach(line -> notes.add(set + ", wrong, not held out: " + line));
    }

    private static void put(String set, Confusion confusion, Map<String, Double> scores) {
        scores.put(set + ": right", confusion.accuracy());
        scores.put(set + ": articles read", confusion.articlesRead());
        scores.put(set + ": others skipped", confusion.othersSkipped());
    }
}
