package org.dateline.chronology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.claim.Claim;
import org.dateline.claim.Report;
import org.dateline.copy.CopyGroup;
import org.dateline.source.CaptureId;
import org.dateline.story.Story;
import org.dateline.time.When;

/** Makes entries of claims. */
final class Entries {
    private static final Comparator<When.Resolved> MOST_PRECISE =
            Comparator.comparing(When.Resolved::precision).thenComparing(When.Resolved.ORDER);

    private final Map<CaptureId, Article> articles = new HashMap<>();
    private final Map<CaptureId, Integer> stories = new HashMap<>();
    private final Map<CaptureId, CopyGroup> copies = new HashMap<>();

    Entries(List<Article> articles, List<Story> stories, List<CopyGroup> copies) {
        articles.forEach(article -> this.articles.put(article.capture(), article));
        stories.forEach(story -> story.articles().forEach(capture -> this.stories.put(capture, story.id())));
        copies.forEach(group -> this.copies.put(group.representative(), group));
    }

    /** The entries of {@code claims}: the dated in order of time, then the undated in order of their first report. */
    List<Entry> of(List<Claim> claims) {
        List<Entry> dated = new ArrayList<>();
        List<Entry> undated = new ArrayList<>();
        for (Claim claim : claims) {
            Entry entry = entry(claim);
            (entry.when().resolved().isPresent() ? dated : undated).add(entry);
        }
        dated.sort(Comparator.comparing((Entry entry) -> entry.when().resolved().orElseThrow(), When.Resolved.ORDER)
                .thenComparing(Entry::claim, Comparator.comparing(Claim::wording)));
        undated.sort(Comparator.comparing(
                        (Entry entry) -> entry.firstReported().orElse(null), Comparator.nullsLast(When.Resolved.ORDER))
                .thenComparing(Entry::claim, Comparator.comparing(Claim::wording)));
        dated.addAll(undated);
        return number(dated);
    }

    private static List<Entry> number(List<Entry> entries) {
        List<Entry> numbered = new ArrayList<>();
        for (Entry entry : entries) {
            numbered.add(new Entry(
                    "e-" + (numbered.size() + 1),
                    entry.when(),
                    entry.firstReported(),
                    entry.claim(),
                    entry.captures(),
                    entry.story()));
        }
        return numbered;
    }

    private Entry entry(Claim claim) {
        TreeSet<CaptureId> captures = new TreeSet<>();
        for (Report report : claim.reports()) {
            captures.add(report.capture());
            Optional.ofNullable(copies.get(report.capture()))
                    .map(CopyGroup::members)
                    .ifPresent(captures::addAll);
        }
        return new Entry("e-0", when(claim), firstReported(captures), claim, List.copyOf(captures), story(captures));
    }

    /** The most precise time that a report gives; the first of equals. */
    private static When when(Claim claim) {
        return claim.reports().stream()
                .flatMap(report -> report.when().resolved().stream())
                .min(MOST_PRECISE)
                .<When>map(known -> known)
                .orElseGet(() -> claim.reports().getFirst().when());
    }

    private Optional<When.Resolved> firstReported(Collection<CaptureId> captures) {
        return captures.stream()
                .map(articles::get)
                .flatMap(article -> Optional.ofNullable(article).flatMap(Article::published).stream())
                .map(Stated::value)
                .min(When.Resolved.ORDER);
    }

    private OptionalInt story(Collection<CaptureId> captures) {
        return captures.stream()
                .filter(stories::containsKey)
                .mapToInt(stories::get)
                .findFirst();
    }
}
