package org.dateline.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.dateline.commitment.Commitment;
import org.dateline.commitment.CommitmentLedger;
import org.dateline.language.Reader;
import org.dateline.language.Reading;
import org.dateline.statement.Statement;
import org.dateline.statement.StatementFinder;

/**
 * Measures what the ledger says came of commitments, on short stories with their gold ({@code bench/gold/ledger.jsonl}).
 * A commitment that isn't found counts as wrong. What is wrong is listed for the half in sight alone.
 */
public final class LedgerTask implements BenchTask {

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<GoldStory> gold = JsonLines.read(data, GoldStory.class);
        List<List<Article>> pages = new ArrayList<>();
        for (GoldStory story : gold) {
            pages.add(articles(story, pages.size()));
        }
        List<List<Commitment>> found = meter.time(() -> {
            List<List<Commitment>> all = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                all.add(ledger(pages.get(i), LocalDate.parse(gold.get(i).asOf())));
            }
            return all;
        });
        Score all = new Score();
        Score heldOut = new Score();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            GoldStory story = gold.get(i);
            Optional<String> wrong = all.add(story, found.get(i));
            if (story.heldOut()) {
                heldOut.add(story, found.get(i));
            } else {
                wrong.ifPresent(notes::add);
            }
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        all.report("", scores);
        heldOut.report("heldOut.", scores);
        return new Outcome(gold.size(), 0, scores, notes);
    }

    private static List<Article> articles(GoldStory story, int number) {
        List<Article> articles = new ArrayList<>();
        for (GoldStory.Page page : story.pages()) {
            articles.add(WrittenPage.of(
                    100 * number + articles.size(),
                    "News of the day",
                    page.paragraphs(),
                    Optional.of(LocalDate.parse(page.published()))));
        }
        return articles;
    }

    private static List<Commitment> ledger(List<Article> articles, LocalDate asOf) {
        List<Reading> readings = articles.stream().map(Reader.english()::read).toList();
        List<Statement> statements = readings.stream()
                .flatMap(reading -> StatementFinder.english().find(reading).stream())
                .toList();
        return new CommitmentLedger().build(readings, statements, Optional.of(asOf));
    }

    /** Counts of stories. */
    private static final class Score {
        private int stories;
        private int found;
        private int right;
        private int falseOutcomes;

        /** Counts a story and gives what is wrong with it, in words. */
        Optional<String> add(GoldStory gold, List<Commitment> ledger) {
            Optional<Commitment> match =
                    ledger.stream().filter(commitment -> isOf(gold, commitment)).findFirst();
            Commitment.Status wanted = gold.status().status();
            boolean fits =
                    match.filter(commitment -> commitment.status() == wanted).isPresent();
            long wrong = ledger.stream()
                    .map(Commitment::status)
                    .filter(status -> status == Commitment.Status.KEPT || status == Commitment.Status.BROKEN)
                    .filter(status -> status != wanted)
                    .count();
            stories++;
            found += match.isPresent() ? 1 : 0;
            right += fits ? 1 : 0;
            falseOutcomes += (int) wrong;
            return fits && wrong == 0 ? Optional.empty() : Optional.of(told(gold, ledger));
        }

        private static boolean isOf(GoldStory gold, Commitment commitment) {
            return commitment.sources().stream()
                            .anyMatch(source -> source.words().contains(gold.what()))
                    || gold.what().contains(commitment.what().words());
        }

        private static String told(GoldStory gold, List<Commitment> ledger) {
            StringBuilder told = new StringBuilder("wanted " + gold.status() + " of " + gold.what() + "; found");
            ledger.forEach(commitment -> told.append("\n      ")
                    .append(commitment.kind())
                    .append(' ')
                    .append(commitment.status())
                    .append(' ')
                    .append(commitment.what().words())
                    .append(" due ")
                    .append(commitment.due()));
            return told.toString();
        }

        void report(String prefix, Map<String, Double> scores) {
            scores.put(prefix + "stories", (double) stories);
            scores.put(prefix + "found", stories == 0 ? 0 : (double) found / stories);
            scores.put(prefix + "statusAccuracy", stories == 0 ? 0 : (double) right / stories);
            scores.put(prefix + "wronglyKeptOrBroken", (double) falseOutcomes);
        }
    }
}
