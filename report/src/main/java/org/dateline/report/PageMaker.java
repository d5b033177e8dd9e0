package org.dateline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Entry;
import org.dateline.chronology.Query;
import org.dateline.time.Precision;
import org.dateline.time.When;

/** Makes the page of a chronology. */
final class PageMaker {
    private static final String EVERYTHING_ELSE = "Other reports";
    private static final int MOST_LANES = 8;

    private final Chronology chronology;
    private final ReportOptions options;
    private final Sources sources;
    private final Annotations annotations;
    private final Cited.Maker cite;
    private final EntryViews entries;

    PageMaker(Chronology chronology, ReportOptions options) {
        this.chronology = chronology;
        this.options = options;
        this.sources = new Sources(chronology);
        this.annotations = Annotations.of(chronology);
        this.cite = new Cited.Maker(sources, annotations, options);
        this.entries = new EntryViews(sources, cite);
    }

    Page page() {
        StoryView.Maker stories = new StoryView.Maker(chronology, sources, cite);
        ArticleViews articles = new ArticleViews(chronology, sources, annotations, options);
        return new Page(
                title(chronology.query()),
                asked(chronology.query()),
                chronology.asOf().map(WhenText::day),
                figures(),
                TimePictures.of(items(), chronology.asOf()),
                years(),
                undated(),
                IntStream.range(0, chronology.commitments().size())
                        .mapToObj(i -> CommitmentView.of(
                                i + 1, chronology.commitments().get(i), cite))
                        .toList(),
                chronology.stories().stream().map(stories::of).toList(),
                VersionsView.of(chronology, sources, options.articles()),
                chronology.articles().stream().map(articles::of).toList(),
                LeftOutView.skipped(chronology),
                LeftOutView.omitted(chronology, sources),
                options.articles(),
                Assets.of(options.articles() ? annotations.most() : 0));
    }

    static String title(Query query) {
        return query.about()
                .or(query::actor)
                .map(SafeText::label)
                .filter(words -> !words.isEmpty())
                .map(words -> "Chronology: " + words)
                .orElse("Chronology");
    }

    static List<String> asked(Query query) {
        List<String> asked = new ArrayList<>();
        query.about().ifPresent(words -> asked.add("about “" + SafeText.label(words) + "”"));
        query.actor().ifPresent(name -> asked.add("with “" + SafeText.label(name) + "” speaking or acting"));
        query.days().from().ifPresent(day -> asked.add("from " + WhenText.day(day)));
        query.days().to().ifPresent(day -> asked.add("up to " + WhenText.day(day)));
        return asked;
    }

    private List<Page.Figure> figures() {
        return List.of(
                figure(chronology.pages(), "page read", "pages read"),
                figure(chronology.articles().size(), "article", "articles"),
                figure(chronology.foldedCopies(), "copy folded", "copies folded"),
                figure(chronology.stories().size(), "story", "stories"),
                figure(chronology.statements().size(), "statement", "statements"),
                figure(chronology.commitments().size(), "commitment", "commitments"),
                figure(chronology.dated().size() + chronology.undated().size(), "entry", "entries"),
                figure(chronology.skipped().size(), "skipped", "skipped"));
    }

    private static Page.Figure figure(int number, String one, String many) {
        return new Page.Figure(number, number == 1 ? one : many);
    }

    private List<Page.Year> years() {
        Map<String, List<EntryView>> years = new LinkedHashMap<>();
        for (Entry entry : chronology.dated()) {
            String year = entry.when().resolved().map(PageMaker::year).orElse("");
            years.computeIfAbsent(year, y -> new ArrayList<>()).add(entries.of(entry));
        }
        return years.entrySet().stream()
                .map(year -> new Page.Year(year.getKey(), year.getValue()))
                .toList();
    }

    private static String year(When.Resolved when) {
        return when.precision() == Precision.DECADE
                ? WhenText.of(when)
                : Integer.toString(when.start().getYear());
    }

    private List<Page.Undated> undated() {
        return chronology.undated().stream()
                .map(entry -> new Page.Undated(
                        entries.of(entry),
                        entry.firstReported().map(WhenText::of).orElse("")))
                .toList();
    }

    /** What the picture shows: the dated entries by story, then the due dates of commitments. */
    private List<TimePictures.Item> items() {
        List<TimePictures.Item> items = new ArrayList<>();
        Map<String, List<TimePictures.Item>> lanes = new LinkedHashMap<>();
        List<String> labels = laneLabels();
        labels.forEach(label -> lanes.put(label, new ArrayList<>()));
        for (Entry entry : chronology.dated()) {
            if (entry.when() instanceof When.Resolved when) {
                String label = sources.storyLabel(entry.story())
                        .filter(labels::contains)
                        .orElse(EVERYTHING_ELSE);
                lanes.computeIfAbsent(label, l -> new ArrayList<>()).add(item(label, when, entry));
            }
        }
        lanes.values().forEach(items::addAll);
        for (int i = 0; i < chronology.commitments().size(); i++) {
            CommitmentView view =
                    CommitmentView.of(i + 1, chronology.commitments().get(i), cite);
            if (chronology.commitments().get(i).due() instanceof When.Resolved due) {
                items.add(new TimePictures.Item(
                        "Due dates",
                        due,
                        "#" + view.id(),
                        "Due " + view.due() + ": " + view.kind() + " by " + view.who() + ". " + view.status(),
                        EntryKind.Family.COMMITMENT,
                        true));
            }
        }
        return items;
    }

    private TimePictures.Item item(String lane, When.Resolved when, Entry entry) {
        EntryKind kind = EntryKind.of(EntryViews.main(entry));
        String title = WhenText.of(when) + ". " + kind.label() + ": "
                + Quotations.cut(SafeText.label(entry.claim().wording().words()), 140);
        return new TimePictures.Item(lane, when, "#" + entry.id(), title, kind.family(), false);
    }

    /** The stories with the most entries, in the stories' order. */
    private List<String> laneLabels() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        chronology.stories().forEach(story -> counts.put(SafeText.label(story.label()), 0));
        chronology
                .dated()
                .forEach(entry ->
                        sources.storyLabel(entry.story()).ifPresent(label -> counts.merge(label, 1, Integer::sum)));
        List<String> most = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_LANES)
                .map(Map.Entry::getKey)
                .toList();
        return counts.keySet().stream().filter(most::contains).toList();
    }
}
