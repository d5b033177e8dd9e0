package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.copy.CopyGroup;
import org.dateline.source.CaptureId;
import org.dateline.story.Story;
import org.dateline.time.Precision;
import org.dateline.time.When;

/**
 * Joins the reports of one story that say the same into claims, and counts the independent origins behind each.
 * Reports of two stories are never joined. Immutable and thread-safe.
 */
public final class ClaimJoiner {
    private static final Comparator<Telling> IN_ORDER =
            Comparator.comparing(telling -> telling.report().sentence());

    /** The most precise report first: its words stand for the claim. */
    private static final Comparator<Telling> MOST_PRECISE = Comparator.<Telling, Precision>comparing(
                    telling -> telling.report()
                            .when()
                            .resolved()
                            .map(When.Resolved::precision)
                            .orElse(Precision.INTERVAL))
            .thenComparing(IN_ORDER);

    /**
     * The claims that {@code reports} make, in order of the first report's citation.
     *
     * @param articles the articles that the reports stand in, at least
     * @param copies the folded copies: what two copies differ on is shown with the claim
     */
    public List<Claim> join(List<Report> reports, List<Article> articles, List<Story> stories, List<CopyGroup> copies) {
        Map<CaptureId, Article> byCapture = new HashMap<>();
        articles.forEach(article -> byCapture.put(article.capture(), article));
        Map<CaptureId, Integer> storyOf = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(capture -> storyOf.put(capture, story.id())));
        SortedMap<Integer, List<Report>> byStory = new TreeMap<>();
        for (Report report : reports) {
            byStory.computeIfAbsent(storyOf.getOrDefault(report.capture(), 0), story -> new ArrayList<>())
                    .add(report);
        }
        return byStory.values().stream()
                .flatMap(some -> group(tellings(some, byCapture)).stream())
                .map(group -> claim(group, copies))
                .sorted(Comparator.comparing(claim -> claim.reports().getFirst().sentence()))
                .toList();
    }

    private static List<Telling> tellings(List<Report> reports, Map<CaptureId, Article> articles) {
        TellingWords words = new TellingWords(reports);
        List<Telling> tellings = new ArrayList<>();
        for (Report report : reports) {
            Article article = articles.get(report.capture());
            if (article == null) {
                throw new IllegalArgumentException("no article for the report at " + report.sentence());
            }
            tellings.add(Telling.of(report, article, words));
        }
        return tellings;
    }

    /** Each report joins the group that it is most like, if it is like every member enough; else it begins one. */
    private static List<List<Telling>> group(List<Telling> tellings) {
        List<List<Telling>> groups = new ArrayList<>();
        for (Telling telling : tellings.stream().sorted(IN_ORDER).toList()) {
            List<Telling> best = null;
            double bestScore = 0;
            for (List<Telling> group : groups) {
                double score = group.stream()
                        .mapToDouble(member -> SameClaim.score(member, telling))
                        .min()
                        .orElse(0);
                if (score > bestScore) {
                    best = group;
                    bestScore = score;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                groups.add(best);
            }
            best.add(telling);
        }
        return groups;
    }

    private static Claim claim(List<Telling> group, List<CopyGroup> copies) {
        Telling wording = group.stream().min(MOST_PRECISE).orElseThrow();
        return new Claim(
                wording.report().sentence(),
                group.stream().map(Telling::report).toList(),
                Origins.of(group),
                Differences.among(group, copies),
                SameClaim.RULE);
    }
}
