package org.dateline.bench.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.bench.BenchTask;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.bench.statement.WrittenPage;
import org.dateline.commitment.Commitment;
import org.dateline.commitment.CommitmentLedger;
import org.dateline.language.Party;
import org.dateline.language.Reader;
import org.dateline.language.Reading;
import org.dateline.statement.Statement;
import org.dateline.statement.StatementFinder;

/**
 * {@code outcomes}: what the ledger says came of the commitments in hundreds of articles on one topic, where the same people
 * do like things again and again. There is no gold: each status that rests on words is listed with those words, for somebody
 * to read.
 */
public final class OutcomesTask implements BenchTask {
    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<Topic> topics = Topic.readAll(data);
        Map<Commitment.Status, Integer> counts = new EnumMap<>(Commitment.Status.class);
        List<String> notes = new ArrayList<>();
        for (Topic topic : topics) {
            for (Commitment commitment : meter.time(() -> ledger(topic))) {
                counts.merge(commitment.status(), 1, Integer::sum);
                if (!commitment.evidence().isEmpty()) {
                    notes.add(told(topic, commitment));
                }
            }
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        counts.forEach((status, count) -> scores.put(status.name().toLowerCase(Locale.ROOT), (double) count));
        return new Outcome(
                topics.stream().mapToInt(topic -> topic.articles().size()).sum(),
                topics.stream().mapToInt(Topic::skipped).sum(),
                scores,
                notes);
    }

    private static List<Commitment> ledger(Topic topic) {
        List<Reading> readings = new ArrayList<>();
        for (Topic.Published article : topic.articles()) {
            readings.add(Reader.english()
                    .read(WrittenPage.of(
                            readings.size(),
                            "News of the day",
                            List.of(untokenised(article.text())),
                            Optional.of(article.day()))));
        }
        List<Statement> statements = readings.stream()
                .flatMap(reading -> StatementFinder.english().find(reading).stream())
                .toList();
        return new CommitmentLedger().build(readings, statements, Optional.empty());
    }

    /** The text as a page would have it: no space before what closes, or behind what opens. */
    private static String untokenised(String text) {
        return text.replaceAll(" ([.,;:?!%)\\]])", "$1")
                .replaceAll("([(\\[$£]) ", "$1")
                .replaceAll(" ('s|'re|'ve|'ll|'d|'m|n't)\\b", "$1")
                .replaceAll("(?:``|\") ?([^\"`]*?) ?(?:''|\")", "“$1”");
    }

    private static String told(Topic topic, Commitment commitment) {
        return "%s  %s of %s (%s): %s%n      made: %s%n      told: %s"
                .formatted(
                        topic.name(),
                        commitment.status(),
                        commitment.who().map(Party::label).orElse("nobody named"),
                        commitment.kind(),
                        commitment.what().words(),
                        commitment.sources().getFirst().words(),
                        commitment.evidence().getFirst().words());
    }
}
