package org.dateline.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole page, ready to be written.
 *
 * @param title its heading
 * @param asked what was asked for, a line each; empty for everything
 * @param asOf the date that "overdue" is reckoned by; may be empty
 * @param figures the summary
 * @param pictures the line of time, by width; empty if nothing has a time
 * @param years the dated entries by year
 * @param undated the entries whose time is not known, with when each was first reported
 * @param commitments the ledger
 * @param stories the stories
 * @param versions what stood at an address at several times
 * @param articles the articles
 * @param skipped what was skipped
 * @param omitted what was left out
 * @param withText whether articles' texts are included
 * @param assets style, script and what the browser may do
 */
record Page(
        String title,
        List<String> asked,
        Optional<String> asOf,
        List<Figure> figures,
        List<TimePicture> pictures,
        List<Year> years,
        List<Undated> undated,
        List<CommitmentView> commitments,
        List<StoryView> stories,
        List<VersionsView> versions,
        List<ArticleView> articles,
        List<LeftOutView> skipped,
        List<LeftOutView> omitted,
        boolean withText,
        Assets assets) {
    Page {
        asked = List.copyOf(asked);
        figures = List.copyOf(figures);
        pictures = List.copyOf(pictures);
        years = List.copyOf(years);
        undated = List.copyOf(undated);
        commitments = List.copyOf(commitments);
        stories = List.copyOf(stories);
        versions = List.copyOf(versions);
        articles = List.copyOf(articles);
        skipped = List.copyOf(skipped);
        omitted = List.copyOf(omitted);
    }

    /** A number of the summary and what it counts. */
    record Figure(int number, String label) {}

    /** The entries that begin in one year. */
    record Year(String year, List<EntryView> entries) {
        Year {
            entries = List.copyOf(entries);
        }
    }

    /** An entry without a known time, and when it was first reported. */
    record Undated(EntryView entry, String firstReported) {}

    /** What was asked for, in a sentence. */
    String question() {
        String told = asked.isEmpty() ? "Everything that the given pages tell" : "What the given pages tell ";
        return told + String.join(", ", asked)
                + asOf.map(day -> ", as of " + day).orElse("") + ".";
    }

    /** The stories that entries belong to, to choose from. */
    List<StoryView> told() {
        List<String> ids = Stream.concat(
                        years.stream().flatMap(year -> year.entries().stream()),
                        undated.stream().map(Undated::entry))
                .map(EntryView::storyId)
                .distinct()
                .toList();
        return stories.stream()
                .filter(story -> ids.contains(Integer.toString(story.number())))
                .toList();
    }
}
