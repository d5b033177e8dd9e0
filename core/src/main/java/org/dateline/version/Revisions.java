package org.dateline.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.time.When;

/** Compares two captures of one article. */
final class Revisions {
    private Revisions() {}

    /** What {@code after} changed in {@code before}. */
    static Revision between(Version before, Version after) {
        List<Change> changes = aroundBody(before.article(), after.article());
        changes.addAll(body(before.article(), after.article()));
        return new Revision(before, after, changes, notice(before.article(), after.article()));
    }

    /**
     * Whether the captures show one wording: the same body, wherever its paragraphs break, the same headline and byline, and
     * the same date of publication. What only one of them states, or states in another place of the page, tells nothing, and
     * another time of change alone is no new wording.
     */
    static boolean isOneWording(Article before, Likeness one, Article after, Likeness other) {
        return headline(before, after).isEmpty()
                && byline(before, after).isEmpty()
                && published(before, after).isEmpty()
                && (one.wording().equals(other.wording())
                        || (one.isOneArticleWith(other) && body(before, after).isEmpty()));
    }

    private static List<Change> body(Article before, Article after) {
        return StillThere.without(BodyDiff.between(Line.of(before), Line.of(after)), before, after);
    }

    private static List<Change> aroundBody(Article before, Article after) {
        List<Change> changes = new ArrayList<>();
        headline(before, after).ifPresent(changes::add);
        byline(before, after).ifPresent(changes::add);
        published(before, after).ifPresent(changes::add);
        modified(before, after).ifPresent(changes::add);
        return changes;
    }

    private static Optional<Change> headline(Article before, Article after) {
        return before.title()
                .flatMap(one -> after.title()
                        .filter(other -> one.basis() == other.basis())
                        .filter(other -> !Wording.of(one.value()).equals(Wording.of(other.value())))
                        .map(other -> new Change.Headline(one.value(), other.value())));
    }

    private static Optional<Change> byline(Article before, Article after) {
        List<String> one = names(before);
        List<String> other = names(after);
        boolean told = !one.isEmpty()
                && !other.isEmpty()
                && before.authors().getFirst().basis()
                        == after.authors().getFirst().basis();
        return told && !wordings(one).equals(wordings(other))
                ? Optional.of(new Change.Byline(one, other))
                : Optional.empty();
    }

    private static List<String> names(Article article) {
        return article.authors().stream().map(Stated::value).toList();
    }

    private static List<String> wordings(List<String> names) {
        return names.stream().map(Wording::of).sorted().toList();
    }

    private static Optional<Change> published(Article before, Article after) {
        return before.published()
                .flatMap(one -> after.published()
                        .filter(other -> one.basis() == other.basis())
                        .filter(other -> !one.value().equals(other.value()))
                        .map(other -> new Change.Dated(
                                Change.Dated.Which.PUBLISHED, Optional.of(one.value()), Optional.of(other.value()))));
    }

    private static Optional<Change> modified(Article before, Article after) {
        Optional<When.Resolved> one = before.modified().map(Stated::value);
        Optional<When.Resolved> other = after.modified().map(Stated::value);
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(new Change.Dated(Change.Dated.Which.MODIFIED, one, other));
    }

    private static Revision.Notice notice(Article before, Article after) {
        boolean given = published(before, after).isPresent()
                || (after.modified().isPresent() && modified(before, after).isPresent());
        if (given) {
            return Revision.Notice.GIVEN;
        }
        return after.modified().isPresent() ? Revision.Notice.NONE : Revision.Notice.NOT_STATED;
    }
}
