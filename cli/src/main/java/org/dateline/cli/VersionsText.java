package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.report.VersionWords;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.version.ArticleVersions;
import org.dateline.version.Change;
import org.dateline.version.PageHistory;
import org.dateline.version.Revision;
import org.dateline.version.Version;

/** Shows on a terminal what stood at one address at several times. */
final class VersionsText {
    private final PrintWriter out;
    private final boolean styled;
    private final SideBySide sides;

    /**
     * @param columns how many columns the terminal has
     * @param styled whether it shows colours
     */
    VersionsText(PrintWriter out, int columns, boolean styled) {
        this.out = out;
        this.styled = styled;
        this.sides = new SideBySide(columns, styled, out);
    }

    void print(PageHistory history) {
        out.println(Marked.Mark.STRONG.paint(Terminal.safe(history.address().form()), styled));
        if (history.articles().size() > 1) {
            out.println("Replaced: " + history.articles().size() + " articles stood here, one after another.");
        }
        history.articles().forEach(this::print);
        out.println();
    }

    private void print(ArticleVersions article) {
        out.println(title(article.current().article()));
        for (int i = 0; i < article.versions().size(); i++) {
            Version version = article.versions().get(i);
            String file = Terminal.safe(version.article().location().toString());
            out.println("  " + (i + 1) + ". " + VersionWords.captured(version) + "  "
                    + Marked.Mark.FAINT.paint(file, styled));
        }
        for (int i = 0; i < article.revisions().size(); i++) {
            print(article.revisions().get(i), i + 1);
        }
    }

    private static String title(Article article) {
        return article.title().map(Stated::value).map(Terminal::safe).orElse("(no headline)");
    }

    private void print(Revision revision, int number) {
        out.println();
        out.println(summary(revision) + ". " + VersionWords.notice(revision.notice()));
        sides.headings(
                "Version " + number + ", " + VersionWords.firstCaptured(revision.before()),
                "Version " + (number + 1) + ", " + VersionWords.firstCaptured(revision.after()));
        revision.changes().forEach(change -> print(change, revision));
    }

    /** Such as "1 added, 2 changed, 1 headline". */
    private static String summary(Revision revision) {
        Map<String, Integer> counts = new TreeMap<>();
        revision.changes().forEach(change -> counts.merge(VersionWords.kind(change), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private void print(Change change, Revision revision) {
        Side before = new Side(revision.before().article(), Marked.Mark.GONE, "-", VersionWords.kind(change));
        Side after = new Side(revision.after().article(), Marked.Mark.NEW, "+", VersionWords.kind(change));
        switch (change) {
            case Change.Added added -> sides.row(List.of(), after.cells(List.of(added.after()), List.of()));
            case Change.Removed removed -> sides.row(before.cells(List.of(removed.before()), List.of()), List.of());
            case Change.Changed changed ->
                sides.row(
                        before.cells(changed.before(), changed.removed()),
                        after.cells(changed.after(), changed.added()));
            case Change.Moved moved ->
                sides.row(
                        before.cells(List.of(moved.before()), moved.removed()),
                        after.cells(List.of(moved.after()), moved.added()));
            case Change.Headline headline ->
                sides.row(before.stated(headline.before()), after.stated(headline.after()));
            case Change.Byline byline ->
                sides.row(
                        before.stated(String.join(", ", byline.before())),
                        after.stated(String.join(", ", byline.after())));
            case Change.Dated dated ->
                sides.row(
                        before.stated(VersionWords.date(dated.before())),
                        after.stated(VersionWords.date(dated.after())));
        }
    }

    /** One side of a change. */
    private final class Side {
        private final Article article;
        private final Marked.Mark mark;
        private final String sign;
        private final String kind;

        Side(Article article, Marked.Mark mark, String sign, String kind) {
            this.article = article;
            this.mark = mark;
            this.sign = sign;
            this.kind = kind;
        }

        /** Each passage with its place: code points of the article's text, the first included, the last not. */
        List<SideBySide.Cell> cells(List<Citation> passages, List<Span> marked) {
            List<SideBySide.Cell> cells = new ArrayList<>();
            for (Citation passage : passages) {
                int start = article.text().codePointOffset(passage.span().start());
                int end = article.text().codePointOffset(passage.span().end());
                cells.add(new SideBySide.Cell(
                        sign, kind + " " + start + "–" + end, Marked.of(passage, marked, mark, styled)));
            }
            return cells;
        }

        List<SideBySide.Cell> stated(String value) {
            return List.of(new SideBySide.Cell(sign, kind, Marked.plain(value)));
        }
    }
}
