package org.dateline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.chronology.Chronology;
import org.dateline.source.CaptureId;
import org.dateline.version.ArticleVersions;
import org.dateline.version.PageHistory;
import org.dateline.version.Version;

/**
 * What stood at one address at several times.
 *
 * @param id its place in the page
 * @param address the address
 * @param articles the articles that stood there, one after another
 */
record VersionsView(String id, String address, List<Stood> articles) {
    VersionsView {
        articles = List.copyOf(articles);
    }

    /**
     * An article in its versions.
     *
     * @param article its place in the page
     * @param title its headline
     * @param language the BCP 47 tag of its language
     * @param outlet who published it
     * @param versions its versions, a line each
     * @param revisions what changed from each to the next
     */
    record Stood(
            String article,
            String title,
            String language,
            String outlet,
            List<Line> versions,
            List<RevisionView> revisions) {
        Stood {
            versions = List.copyOf(versions);
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * A version.
     *
     * @param captured when it was first captured, and how long it was seen
     * @param file where that capture lies
     * @param current whether it is the one that is read
     */
    record Line(String captured, String file, boolean current) {}

    /** The histories of a chronology. */
    static List<VersionsView> of(Chronology chronology, Sources sources, boolean whole) {
        List<VersionsView> views = new ArrayList<>();
        for (PageHistory history : chronology.histories()) {
            views.add(new VersionsView(
                    "v" + (views.size() + 1),
                    SafeText.label(history.address().form()),
                    history.articles().stream()
                            .map(article -> stood(article, sources, whole))
                            .toList()));
        }
        return views;
    }

    /** The place of its history, for each article that has one. */
    static Map<CaptureId, String> places(Chronology chronology) {
        Map<CaptureId, String> places = new HashMap<>();
        for (int i = 0; i < chronology.histories().size(); i++) {
            for (ArticleVersions article : chronology.histories().get(i).articles()) {
                places.put(article.current().article().capture(), "v" + (i + 1));
            }
        }
        return places;
    }

    private static Stood stood(ArticleVersions article, Sources sources, boolean whole) {
        CaptureId current = article.current().article().capture();
        List<RevisionView> revisions = new ArrayList<>();
        article.revisions().forEach(revision -> revisions.add(RevisionView.of(revision, revisions.size() + 2, whole)));
        return new Stood(
                sources.id(current).orElseThrow(),
                Sources.title(article.current().article()),
                sources.language(current),
                sources.outlet(current),
                article.versions().stream()
                        .map(version -> line(version, version.equals(article.current())))
                        .toList(),
                revisions);
    }

    private static Line line(Version version, boolean current) {
        return new Line(
                VersionWords.captured(version),
                SafeText.label(version.article().location().toString()),
                current);
    }
}
