package org.dateline.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.chronology.Chronology;
import org.dateline.copy.CopyGroup;
import org.dateline.source.CaptureId;
import org.dateline.story.Story;
import org.dateline.time.When;

/**
 * One story with its reports, copies folded beneath the article that they are copies of.
 *
 * @param number its number
 * @param label its name
 * @param published from when to when it was reported; may be empty
 * @param reports its reports
 */
record StoryView(int number, String label, String published, List<ReportLine> reports) {
    StoryView {
        reports = List.copyOf(reports);
    }

    /**
     * One report of a story.
     *
     * @param article the article's place in the page
     * @param title its headline
     * @param outlet who published it
     * @param published when
     * @param credit whom the text of it and its copies is credited to; may be empty
     * @param copies its folded copies
     */
    record ReportLine(
            String article, String title, String outlet, String published, String credit, List<CopyLine> copies) {
        ReportLine {
            copies = List.copyOf(copies);
        }
    }

    /** A folded copy and how it was edited. */
    record CopyLine(String article, String title, String outlet, String published, List<EditLine> edits) {
        CopyLine {
            edits = List.copyOf(edits);
        }
    }

    /** One edit: the words before, the words after. */
    record EditLine(String kind, Optional<Cited> before, Optional<Cited> after) {}

    /** Makes these for one chronology. */
    static final class Maker {
        private final Chronology chronology;
        private final Sources sources;
        private final Cited.Maker cite;
        private final Set<CaptureId> folded = new HashSet<>();

        Maker(Chronology chronology, Sources sources, Cited.Maker cite) {
            this.chronology = chronology;
            this.sources = sources;
            this.cite = cite;
            for (CopyGroup group : chronology.copies()) {
                folded.addAll(group.members().subList(1, group.members().size()));
            }
        }

        StoryView of(Story story) {
            List<ReportLine> reports = new ArrayList<>();
            for (CaptureId capture : story.articles()) {
                if (!folded.contains(capture)) {
                    sources.article(capture).map(this::line).ifPresent(reports::add);
                }
            }
            String published = story.published() instanceof When.Unresolved ? "" : WhenText.of(story.published());
            return new StoryView(story.id(), SafeText.label(story.label()), published, reports);
        }

        private ReportLine line(Article article) {
            Optional<CopyGroup> group = chronology.copies().stream()
                    .filter(copies -> copies.representative().equals(article.capture()))
                    .findFirst();
            return new ReportLine(
                    sources.id(article.capture()).orElseThrow(),
                    Sources.title(article),
                    Sources.outlet(article),
                    Sources.published(article),
                    group.flatMap(CopyGroup::source).map(SafeText::label).orElse(""),
                    group.map(this::copies).orElse(List.of()));
        }

        private List<CopyLine> copies(CopyGroup group) {
            return group.members().stream()
                    .skip(1)
                    .flatMap(member -> sources.article(member).stream())
                    .map(article -> copy(article, group))
                    .toList();
        }

        private CopyLine copy(Article article, CopyGroup group) {
            List<EditLine> edits = group.edits().stream()
                    .filter(edit -> edit.member().equals(article.capture()))
                    .map(edit -> new EditLine(
                            EntryKind.capitalised(edit.kind()),
                            edit.before().map(cite::of),
                            edit.after().map(cite::of)))
                    .toList();
            return new CopyLine(
                    sources.id(article.capture()).orElseThrow(),
                    Sources.title(article),
                    Sources.outlet(article),
                    Sources.published(article),
                    edits);
        }
    }
}
