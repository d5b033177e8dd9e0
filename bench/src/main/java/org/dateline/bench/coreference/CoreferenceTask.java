package org.dateline.bench.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.bench.BenchTask;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;

/**
 * {@code coreference}: who is meant, on raw text, held against GUM's groups of mentions. Paragraphs and headings are read,
 * captions of figures are not.
 *
 * <p>A found mention is the gold's whose span it has, or whose core (the words that GUM says it is at the least) its head
 * overlaps; one to one. Pairs are those of two mentions of one document of which one at least is a person's (or several
 * persons', by GUM's type). Precision is the share of the pairs in one found chain that are in one group of the gold;
 * recall the share of the gold's pairs that are in one found chain. What is found and is no mention of the gold's is in no
 * pair, and is counted in a note. A pair counts for the kind of its later mention. B-cubed is over the gold's mentions of
 * persons, where one that was not found, or of which it was left open who is meant, is alone.
 */
public final class CoreferenceTask implements BenchTask {
    private final Resolver resolver;

    /** Measures what finds out who is meant. */
    public CoreferenceTask(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<GumDocument> documents = read(data);
        List<List<Resolver.Answer>> answers =
                meter.time(() -> documents.stream().map(resolver::resolve).toList());
        CoreferenceScore score = new CoreferenceScore();
        for (int i = 0; i < documents.size(); i++) {
            score.add(documents.get(i), answers.get(i));
        }
        return new Outcome(documents.size(), 0, score.scores(), score.notes());
    }

    private static List<GumDocument> read(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return GumDocument.read(data);
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(data)) {
            files = all.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .toList();
        }
        List<GumDocument> documents = new ArrayList<>();
        for (Path file : files) {
            documents.addAll(GumDocument.read(file));
        }
        return documents;
    }
}
