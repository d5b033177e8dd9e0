package org.dateline.report;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.version.Change;
import org.dateline.version.Revision;

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
                "Version " + (number - 1) + ", " + VersionWords.firstCaptured(revision.before()),
                "Version " + number + ", " + VersionWords.firstCaptured(revision.after()),
                VersionWords.notice(revision.notice()),
                revision.notice() == Revision.Notice.NONE,
                revision.changes().stream().map(change -> row(change, whole)).toList());
    }

    private static Row row(Change change, boolean whole) {
        return switch (change) {
            case Change.Added added -> row(change, List.of(), after(List.of(added.after()), List.of(), whole));
            case Change.Removed removed -> row(change, before(List.of(removed.before()), List.of(), whole), List.of());
            case Change.Changed changed ->
                row(
                        change,
                        before(changed.before(), changed.removed(), whole),
                        after(changed.after(), changed.added(), whole));
            case Change.Moved moved ->
                row(
                        change,
                        before(List.of(moved.before()), moved.removed(), whole),
                        after(List.of(moved.after()), moved.added(), whole));
            case Change.Headline headline -> stated(change, headline.before(), headline.after());
            case Change.Byline byline ->
                stated(change, String.join(", ", byline.before()), String.join(", ", byline.after()));
            case Change.Dated dated ->
                stated(change, VersionWords.date(dated.before()), VersionWords.date(dated.after()));
        };
    }

    private static Row row(Change change, List<EditedText> before, List<EditedText> after) {
        return new Row(VersionWords.kind(change), before, after);
    }

    private static Row stated(Change change, String before, String after) {
        return row(change, List.of(EditedText.whole(before)), List.of(EditedText.whole(after)));
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
