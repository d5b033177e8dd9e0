package org.dateline.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.capture.Skipped;

/**
 * Tells which captures of one address ({@link CanonicalUrl}) show one article, and in which wording. Captures are taken in
 * order of time. One that has the wording of an article's last version is that version, seen again; one whose text is like
 * an article's last version is its next version; any other is an article of its own, which took the place of the one before
 * it. So a wording that comes back is a new version, and no text counts as a version for its address alone. The parts of an article that stands on
 * several pages ({@link PartFinder}) are told first; each has versions of its own. A capture whose
 * time is not known comes last, and is any version whose wording it has. Immutable and thread-safe.
 */
public final class VersionFinder {
    private static final Comparator<Article> BY_LOCATION =
            Comparator.comparing(Article::location).thenComparing(Article::capture);

    /** With how many of the articles that stood at an address a capture is compared: one that always has another is a front. */
    private static final int LATEST = 16;

    /** The versions among {@code captured}, in any order. */
    public Versions find(List<CapturedArticle> captured) {
        Map<CanonicalUrl, List<CapturedArticle>> pages = new TreeMap<>();
        List<Article> current = new ArrayList<>();
        for (CapturedArticle one : PartFinder.joined(captured).stream()
                .sorted(Comparator.comparing(CapturedArticle::sighting))
                .toList()) {
            one.address()
                    .ifPresentOrElse(
                            address -> pages.computeIfAbsent(address, url -> new ArrayList<>())
                                    .add(one),
                            () -> current.add(one.article()));
        }
        List<PageHistory> histories = new ArrayList<>();
        pages.forEach((address, captures) -> histories.add(new PageHistory(address, articles(captures))));
        histories.stream()
                .flatMap(history -> history.articles().stream())
                .forEach(article -> current.add(article.current().article()));
        return new Versions(current.stream().sorted(BY_LOCATION).toList(), histories, unchanged(histories));
    }

    /** The articles that one address showed. */
    private static List<ArticleVersions> articles(List<CapturedArticle> captures) {
        if (captures.size() == 1) {
            CapturedArticle only = captures.getFirst();
            return List.of(
                    new ArticleVersions(List.of(new Version(only.article(), List.of(only.sighting()))), List.of()));
        }
        List<Wordings> articles = new ArrayList<>();
        for (CapturedArticle one : captures) {
            Likeness likeness = Likeness.of(one.article());
            if (articles.reversed().stream().limit(LATEST).noneMatch(article -> article.take(one, likeness))) {
                articles.add(new Wordings(one, likeness));
            }
        }
        return articles.stream().map(Wordings::versions).toList();
    }

    private static List<Skipped> unchanged(List<PageHistory> histories) {
        return histories.stream()
                .flatMap(history -> history.articles().stream())
                .flatMap(article -> article.versions().stream())
                .flatMap(VersionFinder::seenAgain)
                .toList();
    }

    private static Stream<Skipped> seenAgain(Version version) {
        String first = version.sightings().getFirst().location().toString();
        return version.sightings().stream()
                .skip(1)
                .map(again -> new Skipped(again.location(), Skipped.Reason.UNCHANGED, "first captured in " + first));
    }
}
