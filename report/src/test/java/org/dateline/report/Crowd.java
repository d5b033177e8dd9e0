package org.dateline.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Entry;
import org.dateline.chronology.Query;
import org.dateline.claim.Report;
import org.dateline.source.CaptureId;
import org.dateline.statement.Statement;
import org.dateline.story.Story;
import org.dateline.time.Modifier;
import org.dateline.time.When;

/** A chronology of many invented lines, to see that a crowded picture stays readable. */
final class Crowd {
    private Crowd() {}

    /** A chronology of {@code size} statements in {@code stories} stories over about {@code days} days. */
    static Chronology of(int size, int stories, int days, long seed) {
        Random random = new Random(seed);
        List<Statement.Kind> kinds = List.of(Statement.Kind.values());
        List<Article> articles = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int story = 1 + random.nextInt(stories);
            String content = "the gate number " + i + " stays shut for as long as the river is high";
            String sentence = "Warden Osk Tarn said that " + content + ".";
            LocalDate day = LocalDate.of(2033, 1, 5).plusDays((long) Math.abs(random.nextGaussian() * days / 3));
            Article article = Articles.of(
                    "pages/" + i + ".html",
                    "Gate Post",
                    "https://gate.example/" + i,
                    day.toString(),
                    "Gate " + i,
                    sentence);
            Statement statement = Tellings.saying(article, sentence, content)
                    .by("Warden Osk Tarn", "Osk Tarn", "warden")
                    .cue("said")
                    .kind(kinds.get(random.nextInt(kinds.size())))
                    .said(when(day, random))
                    .statement();
            articles.add(article);
            statements.add(statement);
            entries.add(Tellings.entry(
                    "e-" + i,
                    statement.said(),
                    story,
                    List.of(new Report.Said(statement)),
                    List.of(Tellings.origin("Osk Tarn", "one report", article)),
                    List.of()));
        }
        entries.sort(
                Comparator.comparing((Entry entry) -> entry.when().resolved().orElseThrow()));
        return new Chronology(
                Query.everything(),
                Optional.empty(),
                size,
                entries,
                List.of(),
                List.of(),
                stories(entries, stories),
                List.of(),
                articles,
                List.of(),
                statements,
                List.of(),
                List.of());
    }

    private static When when(LocalDate day, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> When.Week.of(day);
            case 1 -> new When.Month(YearMonth.from(day), Modifier.END);
            default -> new When.Day(day);
        };
    }

    private static List<Story> stories(List<Entry> entries, int count) {
        List<Story> stories = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            int wanted = number;
            List<CaptureId> captures = entries.stream()
                    .filter(entry -> entry.story().orElse(0) == wanted)
                    .map(entry -> entry.captures().getFirst())
                    .toList();
            stories.add(new Story(number, "The quarrel about gate " + number, captures, When.notStated()));
        }
        return stories;
    }
}
