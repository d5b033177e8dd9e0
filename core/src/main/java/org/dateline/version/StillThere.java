package org.dateline.version;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.source.Citation;

/**
 * Drops what only seems to have changed. The lines that make up a body are judged by what stands about them, so that a
 * standfirst or a line of chrome may count in one capture and not in the next. What a reader sees on both pages, as a line
 * of its own, was neither added nor removed.
 */
final class StillThere {
    private StillThere() {}

    /** The changes that a reader of both pages could see. */
    static List<Change> without(List<Change> changes, Article before, Article after) {
        if (changes.stream().noneMatch(StillThere::isOneSided)) {
            return changes;
        }
        Set<String> seenBefore = lines(before);
        Set<String> seenAfter = lines(after);
        return changes.stream()
                .filter(change -> switch (change) {
                    case Change.Added added -> !stands(added.after(), seenBefore);
                    case Change.Removed removed -> !stands(removed.before(), seenAfter);
                    case Change.Changed changed -> true;
                    case Change.Moved moved -> true;
                    case Change.Headline headline -> true;
                    case Change.Byline byline -> true;
                    case Change.Dated dated -> true;
                })
                .toList();
    }

    private static boolean isOneSided(Change change) {
        return change instanceof Change.Added || change instanceof Change.Removed;
    }

    private static boolean stands(Citation words, Set<String> lines) {
        return lines.contains(Wording.of(words.words()));
    }

    private static Set<String> lines(Article article) {
        return article.text().text().lines().map(Wording::of).collect(Collectors.toSet());
    }
}
