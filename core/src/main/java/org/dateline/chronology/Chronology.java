package org.dateline.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.capture.Skipped;
import org.dateline.commitment.Commitment;
import org.dateline.copy.CopyGroup;
import org.dateline.source.CaptureId;
import org.dateline.statement.Statement;
import org.dateline.story.Story;
import org.dateline.version.PageHistory;

/**
 * What the given captures tell, as a line of time that can be checked.
 *
 * @param query what was asked for
 * @param asOf the date that "overdue" is reckoned by: the caller's, else the latest date of publication; empty if there
 *     is neither
 * @param pages how many captures were read
 * @param dated entries with a time, in its order
 * @param undated entries whose time is not known, by first report
 * @param commitments the ledger, by due date, those without one last
 * @param stories the stories, in order of their first article
 * @param copies the folded copies
 * @param articles every article, as its current version has it, in order of their locations
 * @param histories the pages at whose address more than one version stood, in order of the addresses
 * @param statements every statement of the articles that were read, in order of their citations
 * @param skipped what could not be used
 * @param omitted what was left out
 */
public record Chronology(
        Query query,
        Optional<LocalDate> asOf,
        int pages,
        List<Entry> dated,
        List<Entry> undated,
        List<Commitment> commitments,
        List<Story> stories,
        List<CopyGroup> copies,
        List<Article> articles,
        List<PageHistory> histories,
        List<Statement> statements,
        List<Skipped> skipped,
        List<Omitted> omitted) {
    public Chronology {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
        commitments = List.copyOf(commitments);
        stories = List.copyOf(stories);
        copies = List.copyOf(copies);
        articles = List.copyOf(articles);
        histories = List.copyOf(histories);
        statements = List.copyOf(statements);
        skipped = List.copyOf(skipped);
        omitted = List.copyOf(omitted);
    }

    /** The article that was read from a capture. */
    public Optional<Article> article(CaptureId capture) {
        return articles.stream()
                .filter(article -> article.capture().equals(capture))
                .findFirst();
    }

    /** How many versions of articles there are besides the current ones. */
    public int otherVersions() {
        return histories.stream()
                .flatMap(history -> history.articles().stream())
                .mapToInt(article -> article.versions().size() - 1)
                .sum();
    }

    /** How many articles are folded beneath another. */
    public int foldedCopies() {
        return copies.stream().mapToInt(group -> group.members().size() - 1).sum();
    }
}
