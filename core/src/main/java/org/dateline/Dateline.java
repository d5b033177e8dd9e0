package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.capture.CaptureReader;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.ChronologyBuilder;
import org.dateline.claim.Claim;
import org.dateline.claim.ClaimJoiner;
import org.dateline.commitment.Commitment;
import org.dateline.commitment.CommitmentLedger;
import org.dateline.copy.CopyFinder;
import org.dateline.copy.CopyGroup;
import org.dateline.source.CaptureId;
import org.dateline.story.Story;
import org.dateline.story.StoryGrouper;
import org.dateline.time.When;

/**
 * The front door: captured news pages in, a sourced chronology out.
 *
 * <pre>{@code
 * Chronology chronology = Dateline.with(Settings.defaults()).chronology(List.of(Path.of("samples")), Progress.SILENT);
 * }</pre>
 *
 * <p>The same captures and settings give the same chronology, on any number of threads and in any order of the paths.
 * Immutable and thread-safe.
 */
public final class Dateline {
    /** The order in which later text can tell what came of earlier: by publication, the undated last. */
    private static final Comparator<Article> AS_PUBLISHED = Comparator.comparing(
                    (Article article) -> article.published().map(Stated::value).orElse(null),
                    Comparator.nullsLast(When.Resolved.ORDER))
            .thenComparing(Article::capture);

    private final Settings settings;
    private final StageObserver observer;

    private Dateline(Settings settings, StageObserver observer) {
        this.settings = settings;
        this.observer = observer;
    }

    public static Dateline with(Settings settings) {
        return new Dateline(settings, StageObserver.NONE);
    }

    /** The same with {@code watcher} standing around the work of every stage. */
    public Dateline observedBy(StageObserver watcher) {
        return new Dateline(settings, watcher);
    }

    /**
     * Reads every capture beneath {@code paths} and tells what they tell.
     *
     * @param paths files, folders and archives
     * @throws IOException if one of {@code paths} can't be read at all; what can't be used beneath them is
     *     {@link Chronology#skipped() skipped} instead
     */
    public Chronology chronology(List<Path> paths, Progress progress) throws IOException {
        try (Workers workers = new Workers(settings.threads())) {
            ArticleHarvest harvest = ArticleHarvest.gather(paths, captures(), workers, progress, observer);
            List<CopyGroup> copies = observer.observe(Stage.COPY, () -> new CopyFinder().find(harvest.articles()));
            ReadingHarvest read = ReadingHarvest.gather(
                    unfolded(harvest.articles(), copies), settings.evidence(), workers, progress, observer);
            progress.began(Progress.Stage.JOINING, -1);
            return join(harvest, copies, read);
        }
    }

    /**
     * Reads every capture beneath {@code paths} and tells which show one article, and what changed in it.
     *
     * @throws IOException if one of {@code paths} can't be read at all
     */
    public Recaptures versions(List<Path> paths, Progress progress) throws IOException {
        try (Workers workers = new Workers(settings.threads())) {
            ArticleHarvest harvest = ArticleHarvest.gather(paths, captures(), workers, progress, observer);
            return new Recaptures(harvest.pages(), harvest.versions(), harvest.skipped());
        }
    }

    private CaptureReader captures() {
        return new CaptureReader(settings.limits(), settings.asOf());
    }

    /** The articles that are not folded beneath another, in order of publication. */
    private static List<Article> unfolded(List<Article> articles, List<CopyGroup> copies) {
        Set<CaptureId> folded = new HashSet<>();
        copies.forEach(group ->
                folded.addAll(group.members().subList(1, group.members().size())));
        return articles.stream()
                .filter(article -> !folded.contains(article.capture()))
                .sorted(AS_PUBLISHED)
                .toList();
    }

    private Chronology join(ArticleHarvest harvest, List<CopyGroup> copies, ReadingHarvest read) {
        List<Story> stories = observer.observe(Stage.STORY, () -> new StoryGrouper().group(harvest.articles()));
        List<Claim> claims = observer.observe(
                Stage.CLAIM, () -> new ClaimJoiner().join(read.reports(), harvest.articles(), stories, copies));
        Optional<LocalDate> asOf = settings.asOf().or(() -> latestPublication(harvest.articles()));
        List<Commitment> commitments = observer.observe(
                Stage.COMMITMENT, () -> new CommitmentLedger().build(read.readings(), read.statements(), asOf));
        ChronologyBuilder.Material material = new ChronologyBuilder.Material(
                harvest.pages(),
                asOf,
                harvest.articles(),
                harvest.versions().changed(),
                copies,
                stories,
                read.statements(),
                claims,
                commitments,
                concat(harvest.skipped(), read.skipped()),
                read.unread());
        return observer.observe(Stage.CHRONOLOGY, () -> new ChronologyBuilder(settings.query()).build(material));
    }

    private static <T> List<T> concat(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The last day of publication that is known to the day; a vaguer date bounds nothing. */
    private static Optional<LocalDate> latestPublication(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.published().stream())
                .map(Stated::value)
                .filter(when -> when.start().plusDays(1).equals(when.end()))
                .map(When.Resolved::start)
                .max(LocalDate::compareTo);
    }
}
