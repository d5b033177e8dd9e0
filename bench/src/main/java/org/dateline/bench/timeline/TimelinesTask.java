package org.dateline.bench.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.dateline.bench.BenchTask;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.syntax.SyntaxReader;
import org.dateline.time.TimeTagger;

/**
 * {@code timelines}: the days of a gold timeline and its summaries, with the gold number of days, the span from its first to
 * its last day and the mean number of sentences given. Scores are averaged over timelines. What ranks the days is learnt
 * from the topics of other subjects alone, so a folder with one subject is ranked by mention count.
 */
public final class TimelinesTask implements BenchTask {

    /** A topic whose articles were read. */
    private record Read(Topic topic, List<List<DatedSentence>> articles) {}

    /** A gold timeline with what its topic tells of the days in its span. */
    private record Case(Read read, Timeline gold, SortedMap<LocalDate, DayFacts> days) {

        DateModel.Example example() {
            return new DateModel.Example(days, gold.days().keySet());
        }

        String subject() {
            return read.topic().subject();
        }
    }

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<Topic> topics = Topic.readAll(data);
        meter.warmUp(() -> read(topics.getFirst()));
        List<Case> cases = meter.time(() -> cases(topics));
        List<Timeline> found = meter.time(() -> timelines(cases));
        int articles =
                topics.stream().mapToInt(topic -> topic.articles().size()).sum();
        int skipped = topics.stream().mapToInt(Topic::skipped).sum();
        return new Outcome(
                articles,
                skipped,
                scores(cases, found),
                List.of(cases.size() + " timelines; items are articles; days ranked by a model of the other subjects"));
    }

    private static List<Case> cases(List<Topic> topics) {
        List<Case> cases = new ArrayList<>();
        for (Topic topic : topics) {
            Read read = read(topic);
            for (Timeline gold : topic.timelines()) {
                cases.add(new Case(read, gold, DayFacts.of(read.articles(), gold.first(), gold.last())));
            }
        }
        return cases;
    }

    private static Read read(Topic topic) {
        SyntaxReader reader = SyntaxReader.english();
        TimeTagger tagger = new TimeTagger();
        return new Read(
                topic,
                topic.articles().stream()
                        .map(article -> DatedSentence.of(article, reader, tagger))
                        .toList());
    }

    private static List<Timeline> timelines(List<Case> cases) {
        List<Timeline> timelines = new ArrayList<>();
        for (Case each : cases) {
            List<DateModel.Example> others = cases.stream()
                    .filter(other -> !other.subject().equals(each.subject()))
                    .map(Case::example)
                    .toList();
            List<LocalDate> days = others.isEmpty()
                    ? DateRanking.best(each.days(), each.gold().size(), DayFacts::mentions)
                    : DateModel.train(others).best(each.days(), each.gold().size());
            timelines.add(new DaySummaries(each.read().articles())
                    .timeline(days, each.gold().sentencesPerDay()));
        }
        return timelines;
    }

    private static Map<String, Double> scores(List<Case> cases, List<Timeline> found) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            Timeline gold = cases.get(i).gold();
            SortedMap<LocalDate, DayFacts> days = cases.get(i).days();
            add(scores, "dateF1", dateF1(gold, List.copyOf(found.get(i).days().keySet())), cases.size());
            add(scores, "ar1", AlignedRouge.f1(found.get(i), gold, 1), cases.size());
            add(scores, "ar2", AlignedRouge.f1(found.get(i), gold, 2), cases.size());
            add(
                    scores,
                    "publicationDateF1",
                    dateF1(gold, DateRanking.best(days, gold.size(), DayFacts::published)),
                    cases.size());
            add(
                    scores,
                    "mentionDateF1",
                    dateF1(gold, DateRanking.best(days, gold.size(), DayFacts::mentions)),
                    cases.size());
        }
        return scores;
    }

    private static double dateF1(Timeline gold, List<LocalDate> chosen) {
        return DateRanking.f1(gold.days().keySet(), chosen);
    }

    private static void add(Map<String, Double> scores, String key, double score, int timelines) {
        scores.merge(key, score / timelines, Double::sum);
    }
}
