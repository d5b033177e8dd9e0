package org.dateline.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.language.Reader;
import org.dateline.statement.Statement;
import org.dateline.statement.StatementFinder;

/**
 * Measures who said what through whom, and what kind of act it was, on passages with their gold
 * ({@code bench/gold/chains.jsonl}). Each opens an article that is read as any other. What is wrong is listed for the half
 * in sight alone.
 */
public final class ChainsTask implements BenchTask {
    private static final String TITLE = "A day by the water";

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<GoldPassage> gold = JsonLines.read(data, GoldPassage.class);
        List<Article> pages = new ArrayList<>();
        for (GoldPassage passage : gold) {
            pages.add(WrittenPage.of(pages.size() + 1, TITLE, List.of(passage.text()), Optional.empty()));
        }
        List<List<Statement>> found =
                meter.time(() -> pages.stream().map(ChainsTask::statements).toList());
        ChainScores all = new ChainScores();
        ChainScores heldOut = new ChainScores();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            GoldPassage passage = gold.get(i);
            all.add(passage, found.get(i));
            if (passage.heldOut()) {
                heldOut.add(passage, found.get(i));
            } else {
                wrong.addAll(new ChainScores()
                        .add(passage, found.get(i)).stream()
                                .map(line -> passage.text() + "\n    " + line)
                                .toList());
            }
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        all.report("", scores);
        heldOut.report("heldOut.", scores);
        List<String> notes = new ArrayList<>(all.kinds());
        notes.add("held out:");
        notes.addAll(heldOut.kinds());
        notes.add("wrong in the half in sight:");
        notes.addAll(wrong);
        return new Outcome(gold.size(), 0, scores, notes);
    }

    private static List<Statement> statements(Article article) {
        return StatementFinder.english().find(Reader.english().read(article));
    }
}
