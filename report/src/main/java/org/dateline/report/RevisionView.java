package org.dateline.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.time.When;
import org.dateline.version.Change;
import org.dateline.version.Revision;
import org.dateline.version.Version;

/**
 * What changed from one version to the next, side by side.
 *
 * @param before the earlier version's number and time of capture
 * @param after the later version's
 * @param notice what the page itself says of the change
 * @param silent whether it says nothing although it states a time of change
 * @param rows the changes
 */
record RevisionView(String before, String after, String notice, boolean silent, List<Row> rows) {
    RevisionView {
        rows = List.copyOf(rows);
    }

    /**
     * One change.
     *
     * @param kind what was done, in a word
     * @param before the earlier passages; empty for what was added
     * @param after the later passages; empty for what was removed
     */
    record Row(String kind, List<EditedText> before, List<EditedText> after) {
        Row {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** @param number the later version's, counted from 1 */
    static RevisionView of(Revision revision, int number, boolean whole) {
        return new RevisionView(
                "Version " + (number - 1) + ", " + captured(revision.before()),
                "Version " + number + ", " + captured(revision.after()),
                notice(revision.notice()),
                revision.notice() == Revision.Notice.NONE,
                revision.changes().stream().map(change -> row(change, whole)).toList());
    }

    static String captured(Version version) {
        return version.firstCaptured()
                .map(time -> "captured " + WhenText.instant(time))
                .orElse("time of capture not stated");
    }

    static String notice(Revision.Notice notice) {
        return switch (notice) {
            case GIVEN -> "The page states another date than before.";
            case NONE -> "Silent edit: the page states the same time of change as before.";
            case NOT_STATED -> "The page states no time of change.";
        };
    }

    private static Row row(Change change, boolean whole) {
        return switch (change) {
            case Change.Added added -> new Row("Added", List.of(), after(List.of(added.after()), List.of(), whole));
            case Change.Removed removed ->
                new Row("Removed", before(List.of(removed.before()), List.of(), whole), List.of());
            case Change.Changed changed ->
                new Row(
                        "Changed",
                        before(changed.before(), changed.removed(), whole),
                        after(changed.after(), changed.added(), whole));
            case Change.Moved moved ->
                new Row(
                        "Moved",
                        before(List.of(moved.before()), moved.removed(), whole),
                        after(List.of(moved.after()), moved.added(), whole));
            case Change.Headline headline -> row("Headline", headline.before(), headline.after());
            case Change.Byline byline ->
                row("Byline", String.join(", ", byline.before()), String.join(", ", byline.after()));
            case Change.Dated dated ->
                row(
                        dated.which() == Change.Dated.Which.PUBLISHED ? "Published" : "Stated change",
                        date(dated.before()),
                        date(dated.after()));
        };
    }

    private static Row row(String kind, String before, String after) {
        return new Row(kind, List.of(EditedText.whole(before)), List.of(EditedText.whole(after)));
    }

    static String date(Optional<When.Resolved> date) {
        return date.map(WhenText::of).orElse("not stated");
    }

    private static List<EditedText> before(List<Citation> passages, List<Span> gone, boolean whole) {
        return texts(passages, gone, EditedText.Mark.GONE, whole).toList();
    }

    private static List<EditedText> after(List<Citation> passages, List<Span> come, boolean whole) {
        return texts(passages, come, EditedText.Mark.NEW, whole).toList();
    }

    private static Stream<EditedText> texts(
            List<Citation> passages, List<Span> marked, EditedText.Mark mark, boolean whole) {
        return passages.stream().map(passage -> EditedText.of(passage, marked, mark, whole));
    }
}
