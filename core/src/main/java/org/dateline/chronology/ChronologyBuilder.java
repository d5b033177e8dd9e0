package org.dateline.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.capture.Skipped;
import org.dateline.claim.Claim;
import org.dateline.claim.Report;
import org.dateline.commitment.Commitment;
import org.dateline.copy.CopyGroup;
import org.dateline.statement.Statement;
import org.dateline.story.Story;
import org.dateline.time.When;
import org.dateline.version.ArticleVersions;
import org.dateline.version.PageHistory;

/** Puts claims and commitments in order of time, and says what it leaves out. Immutable and thread-safe. */
public final class ChronologyBuilder {
    private static final Comparator<Skipped> BY_LOCATION = Comparator.comparing(Skipped::location)
            .thenComparing(Skipped::reason)
            .thenComparing(Skipped::detail);

    private static final Comparator<Commitment> BY_DUE_DATE = Comparator.comparing(
                    (Commitment commitment) -> commitment.due().resolved().orElse(null),
                    Comparator.nullsLast(When.Resolved.ORDER))
            .thenComparing(Commitment::what);

    private final Query query;

    public ChronologyBuilder(Query query) {
        this.query = query;
    }

    /**
     * What a chronology is made of.
     *
     * @param pages how many captures were read
     * @param asOf the date that "overdue" is reckoned by
     * @param histories the pages at whose address more than one version stood
     * @param unread the articles that were not read in full, for want of a reader for their language
     */
    public record Material(
            int pages,
            Optional<LocalDate> asOf,
            List<Article> articles,
            List<PageHistory> histories,
            List<CopyGroup> copies,
            List<Story> stories,
            List<Statement> statements,
            List<Claim> claims,
            List<Commitment> commitments,
            List<Skipped> skipped,
            List<Article> unread) {}

    /** The chronology of {@code material} that the query asks for. */
    public Chronology build(Material material) {
        Selection selection = new Selection(query);
        List<Claim> told = material.claims().stream()
                .filter(claim -> !isUndatedBackground(claim))
                .toList();
        List<Entry> all = new Entries(material.articles(), material.stories(), material.copies()).of(told);
        List<Entry> asked = all.stream().filter(selection::asksFor).toList();
        List<Commitment> commitments = material.commitments().stream()
                .filter(selection::asksFor)
                .sorted(BY_DUE_DATE)
                .toList();
        return new Chronology(
                query,
                material.asOf(),
                material.pages(),
                asked.stream().filter(ChronologyBuilder::isDated).toList(),
                asked.stream().filter(entry -> !isDated(entry)).toList(),
                commitments,
                material.stories(),
                material.copies(),
                material.articles(),
                material.histories(),
                material.statements(),
                material.skipped().stream().sorted(BY_LOCATION).toList(),
                omitted(
                        material,
                        material.claims().size() - told.size(),
                        all.size() - asked.size(),
                        commitments.size()));
    }

    private static boolean isDated(Entry entry) {
        return entry.when().resolved().isPresent();
    }

    private static boolean isUndatedBackground(Claim claim) {
        return claim.reports().stream()
                .allMatch(report -> report instanceof Report.Told told
                        && told.event().background()
                        && told.event().when().resolved().isEmpty());
    }

    private static List<Omitted> omitted(Material material, int background, int notAsked, int commitments) {
        List<Omitted> omitted = new ArrayList<>();
        if (notAsked > 0) {
            omitted.add(new Omitted(
                    Omitted.Reason.NOT_ASKED_FOR,
                    Optional.empty(),
                    notAsked,
                    "entries that the words, dates or actor asked for do not fit"));
        }
        int otherCommitments = material.commitments().size() - commitments;
        if (otherCommitments > 0) {
            omitted.add(new Omitted(
                    Omitted.Reason.NOT_ASKED_FOR,
                    Optional.empty(),
                    otherCommitments,
                    "commitments that the words, dates or actor asked for do not fit"));
        }
        if (background > 0) {
            omitted.add(new Omitted(
                    Omitted.Reason.UNDATED_BACKGROUND,
                    Optional.empty(),
                    background,
                    "things told as background without a date"));
        }
        material.unread().forEach(article -> omitted.add(unread(article)));
        material.histories().stream()
                .flatMap(history -> history.articles().stream())
                .filter(article -> article.versions().size() > 1)
                .forEach(article -> omitted.add(otherVersions(article)));
        return omitted;
    }

    private static Omitted otherVersions(ArticleVersions article) {
        return new Omitted(
                Omitted.Reason.OTHER_VERSION,
                Optional.of(article.current().article().capture()),
                article.versions().size() - 1,
                "not read for statements and events; what they said otherwise is listed with the article");
    }

    private static Omitted unread(Article article) {
        String language = article.language().map(Stated::value).orElse("an unknown language");
        return new Omitted(
                Omitted.Reason.LANGUAGE_NOT_READ,
                Optional.of(article.capture()),
                1,
                "no reader for " + language + ": used for copies and stories alone");
    }
}
