package org.dateline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.capture.Skipped;
import org.dateline.claim.Report;
import org.dateline.event.Event;
import org.dateline.event.EventFinder;
import org.dateline.event.PloverClassifier;
import org.dateline.language.Reader;
import org.dateline.language.Reading;
import org.dateline.statement.Statement;
import org.dateline.statement.StatementFinder;
import org.dateline.statement.model.RoleEvidence;

/** What was read in the articles, in their order. */
record ReadingHarvest(List<Read> read, List<Skipped> skipped) {

    /** What one article gave. */
    sealed interface Outcome {}

    /** An article that was read, with what was found in it. */
    record Read(Reading reading, List<Statement> statements, List<Event> events) implements Outcome {}

    /** An article that reading failed on. */
    record Failed(Skipped skipped) implements Outcome {}

    ReadingHarvest {
        read = List.copyOf(read);
        skipped = List.copyOf(skipped);
    }

    static ReadingHarvest gather(
            List<Article> articles,
            Optional<RoleEvidence> evidence,
            Workers workers,
            Progress progress,
            StageObserver observer) {
        List<Outcome> outcomes = new ArrayList<>();
        Workers.Row<Outcome> row = workers.row(outcome -> {
            outcomes.add(outcome);
            progress.advanced(Progress.Stage.READING_ARTICLES, outcomes.size());
        });
        Finders finders = Finders.english(evidence, observer);
        progress.began(Progress.Stage.READING_ARTICLES, articles.size());
        articles.forEach(article -> row.give(() -> finders.read(article)));
        row.finish();
        return new ReadingHarvest(
                outcomes.stream().flatMap(ReadingHarvest::read).toList(),
                outcomes.stream().flatMap(ReadingHarvest::failed).toList());
    }

    /** What reads an article, and what finds things in its reading. */
    private record Finders(Reader reader, StatementFinder statements, EventFinder events, StageObserver observer) {
        static Finders english(Optional<RoleEvidence> evidence, StageObserver observer) {
            StatementFinder fast = StatementFinder.english();
            return new Finders(
                    Reader.english(),
                    evidence.map(fast::with).orElse(fast),
                    new EventFinder(PloverClassifier.bundled()),
                    observer);
        }

        Outcome read(Article article) {
            try {
                Reading reading = observer.observe(Stage.LANGUAGE, () -> reader.read(article));
                List<Statement> said = observer.observe(Stage.STATEMENT, () -> statements.find(reading));
                List<Event> told = observer.observe(Stage.EVENT, () -> events.find(reading, said));
                return new Read(reading, said, told);
            } catch (RuntimeException | StackOverflowError e) {
                return new Failed(new Skipped(article.location(), Skipped.Reason.INTERNAL_ERROR, Failures.describe(e)));
            }
        }
    }

    private static Stream<Read> read(Outcome outcome) {
        return switch (outcome) {
            case Read read -> Stream.of(read);
            case Failed failed -> Stream.empty();
        };
    }

    private static Stream<Skipped> failed(Outcome outcome) {
        return switch (outcome) {
            case Read read -> Stream.empty();
            case Failed failed -> Stream.of(failed.skipped());
        };
    }

    List<Reading> readings() {
        return read.stream().map(Read::reading).toList();
    }

    /** Every statement, in order of their citations. */
    List<Statement> statements() {
        return read.stream()
                .flatMap(one -> one.statements().stream())
                .sorted(Comparator.comparing(Statement::sentence)
                        .thenComparing(statement -> statement.content().getFirst()))
                .toList();
    }

    /** What was said, then what was told. */
    List<Report> reports() {
        Stream<Report> said = statements().stream().map(Report.Said::new);
        Stream<Report> told =
                read.stream().flatMap(one -> one.events().stream()).map(Report.Told::new);
        return Stream.concat(said, told).toList();
    }

    /** The articles that were not read in full, for want of a reader for their language. */
    List<Article> unread() {
        return readings().stream()
                .filter(reading -> reading.depth() != Reading.Depth.FULL)
                .map(Reading::article)
                .toList();
    }
}
