package org.dateline.bench;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Settings;
import org.dateline.article.Article;
import org.dateline.article.ArticleExtractor;
import org.dateline.article.Extracted;
import org.dateline.article.Stated;
import org.dateline.bench.StageClock.Stage;
import org.dateline.capture.Capture;
import org.dateline.capture.CaptureReader;
import org.dateline.capture.Location;
import org.dateline.capture.Skipped;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.ChronologyBuilder;
import org.dateline.claim.Claim;
import org.dateline.claim.ClaimJoiner;
import org.dateline.claim.Report;
import org.dateline.commitment.Commitment;
import org.dateline.commitment.CommitmentLedger;
import org.dateline.copy.CopyFinder;
import org.dateline.copy.CopyGroup;
import org.dateline.event.Event;
import org.dateline.event.EventFinder;
import org.dateline.event.PloverClassifier;
import org.dateline.language.Reader;
import org.dateline.language.Reading;
import org.dateline.source.CaptureId;
import org.dateline.statement.Statement;
import org.dateline.statement.StatementFinder;
import org.dateline.story.Story;
import org.dateline.story.StoryGrouper;
import org.dateline.time.When;

/**
 * The way of {@link org.dateline.Dateline#chronology} on one thread with each stage under its own clock. A test holds its
 * chronology against the front door's, so that what is timed is what is used. Used once.
 */
final class StagedRun {
    private static final Comparator<Article> AS_PUBLISHED = comparing(
                    (Article article) -> article.published().map(Stated::value).orElse(null),
                    nullsLast(When.Resolved.ORDER))
            .thenComparing(Article::capture);

    private final StageClock clock = new StageClock();
    private final ArticleExtractor extractor = new ArticleExtractor();
    private final Reader reader = Reader.english();
    private final StatementFinder statementFinder = StatementFinder.english();
    private final EventFinder eventFinder = new EventFinder(PloverClassifier.bundled());

    private final List<Article> articles = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private int pages;

    /** The seconds of each stage, by the key of its score. */
    Map<String, Double> seconds() {
        return clock.seconds();
    }

    /** Reads every capture beneath {@code paths} and tells what they tell. */
    Chronology chronology(List<Path> paths) throws IOException {
        try {
            clock.time(Stage.CAPTURE, () -> capture(paths));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        dropUnchanged();
        List<CopyGroup> copies = clock.time(Stage.COPY, () -> new CopyFinder().find(articles));
        unfolded(copies).forEach(this::read);
        List<Story> stories = clock.time(Stage.STORY, () -> new StoryGrouper().group(articles));
        statements.sort(comparing(Statement::sentence)
                .thenComparing(statement -> statement.content().getFirst()));
        List<Claim> claims =
                clock.time(Stage.CLAIM, () -> new ClaimJoiner().join(reports(), articles, stories, copies));
        Optional<LocalDate> asOf = latestPublication();
        List<Commitment> commitments =
                clock.time(Stage.COMMITMENT, () -> new CommitmentLedger().build(readings, statements, asOf));
        return clock.time(
                Stage.CHRONOLOGY,
                () -> new ChronologyBuilder(Settings.defaults().query())
                        .build(new ChronologyBuilder.Material(
                                pages,
                                asOf,
                                articles,
                                copies,
                                stories,
                                statements,
                                claims,
                                commitments,
                                skipped,
                                unread())));
    }

    private int capture(List<Path> paths) {
        try {
            new CaptureReader(Settings.defaults().limits()).read(paths, result -> {
                switch (result) {
                    case Capture capture -> extract(capture);
                    case Skipped unusable -> skipped.add(unusable);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** Leaves the earliest of the captures of one address with one text, in order of their locations. */
    private void dropUnchanged() {
        Map<String, Article> first = new HashMap<>();
        articles.sort(comparing((Article article) -> article.captured().orElse(Instant.MAX))
                .thenComparing(Article::location)
                .thenComparing(Article::capture));
        for (Article article : articles) {
            String key = article.url().orElse(article.capture().value()) + '\n' + article.bodyText();
            Article before = first.putIfAbsent(key, article);
            if (before != null) {
                skipped.add(new Skipped(
                        article.location(), Skipped.Reason.UNCHANGED, "first captured in " + before.location()));
            }
        }
        articles.clear();
        articles.addAll(first.values());
        articles.sort(comparing(Article::location).thenComparing(Article::capture));
    }

    private void extract(Capture capture) {
        pages++;
        try {
            switch (clock.time(Stage.ARTICLE, () -> extractor.extract(capture))) {
                case Extracted.Found found -> articles.add(found.article());
                case Extracted.None none -> skipped.add(none.skipped());
            }
        } catch (RuntimeException | StackOverflowError e) {
            skipped.add(failed(capture.location(), e));
        }
    }

    private void read(Article article) {
        try {
            Reading reading = clock.time(Stage.LANGUAGE, () -> reader.read(article));
            List<Statement> said = clock.time(Stage.STATEMENT, () -> statementFinder.find(reading));
            List<Event> told = clock.time(Stage.EVENT, () -> eventFinder.find(reading, said));
            readings.add(reading);
            statements.addAll(said);
            events.addAll(told);
        } catch (RuntimeException | StackOverflowError e) {
            skipped.add(failed(article.location(), e));
        }
    }

    private static Skipped failed(Location where, Throwable failure) {
        return new Skipped(where, Skipped.Reason.INTERNAL_ERROR, failure.toString());
    }

    private List<Article> unfolded(List<CopyGroup> copies) {
        Set<CaptureId> folded = new HashSet<>();
        copies.forEach(group ->
                folded.addAll(group.members().subList(1, group.members().size())));
        return articles.stream()
                .filter(article -> !folded.contains(article.capture()))
                .sorted(AS_PUBLISHED)
                .toList();
    }

    private List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        statements.forEach(statement -> reports.add(new Report.Said(statement)));
        events.forEach(event -> reports.add(new Report.Told(event)));
        return reports;
    }

    private Optional<LocalDate> latestPublication() {
        return articles.stream()
                .flatMap(article -> article.published().stream())
                .map(Stated::value)
                .filter(when -> when.start().plusDays(1).equals(when.end()))
                .map(When.Resolved::start)
                .max(LocalDate::compareTo);
    }

    private List<Article> unread() {
        return readings.stream()
                .filter(reading -> reading.depth() != Reading.Depth.FULL)
                .map(Reading::article)
                .toList();
    }
}
