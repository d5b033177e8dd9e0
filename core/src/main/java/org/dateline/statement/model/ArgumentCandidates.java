package org.dateline.statement.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the likeliest sources and contents of a cue. Immutable; safe for any number of threads. */
public final class ArgumentCandidates {
    private static final int LABELLINGS = 16;

    /** How much less likely than the likeliest a reading may be. */
    private static final double LEAST = 1e-3;

    private final SequenceModel model;

    public ArgumentCandidates(SequenceModel model) {
        this.model = model;
    }

    private record Key(List<Range> source, List<Range> content) {}

    /**
     * The readings of a cue, the likeliest first; never empty.
     *
     * @param cues all cues of the passage, {@code cue} among them
     */
    public List<Arguments> of(Passage passage, Range cue, List<Range> cues, Lattice lattice) {
        return of(passage, cue, cues, PassageEvidence.none(passage), lattice);
    }

    List<Arguments> of(Passage passage, Range cue, List<Range> cues, PassageEvidence evidence, Lattice lattice) {
        ArgumentFeatures features = new ArgumentFeatures(passage, cue, cues);
        model.fill(features, lattice);
        evidence.addArguments(features.start(), lattice);
        features.excludeCue(lattice);
        lattice.sum();
        Map<Key, Double> mass = new LinkedHashMap<>();
        for (Labelling labelling : lattice.best(LABELLINGS)) {
            List<Range> sources = Labels.ranges(labelling.labels(), Labels.SOURCE, features.start());
            List<Range> content = Labels.ranges(labelling.labels(), Labels.CONTENT, features.start()).stream()
                    .map(range -> trimmed(passage, range))
                    .toList();
            mass.merge(new Key(nearest(sources, cue), content), Math.exp(labelling.logProbability()), Double::sum);
        }
        double least =
                mass.values().stream().mapToDouble(Double::doubleValue).max().orElse(0) * LEAST;
        List<Arguments> found = new ArrayList<>();
        mass.forEach((key, sum) -> {
            if (sum >= least) {
                add(key, sum, found);
            }
        });
        found.sort(Comparator.comparingDouble(each -> -each.logProbability()));
        return found;
    }

    private static void add(Key key, double sum, List<Arguments> found) {
        found.add(new Arguments(key.source, key.content, Math.log(Math.max(sum, 1e-30))));
    }

    /** A cue has one source: of several, the nearest, the first of two that are equally near. */
    private static List<Range> nearest(List<Range> sources, Range cue) {
        return sources.stream()
                .min(Comparator.comparingInt(source -> distance(source, cue)))
                .map(List::of)
                .orElse(List.of());
    }

    private static int distance(Range source, Range cue) {
        return source.end() <= cue.start() ? cue.start() - source.end() : source.start() - cue.end();
    }

    /** A comma that closes a content belongs to the sentence around it, unless it stands within the quotation. */
    private static Range trimmed(Passage passage, Range range) {
        boolean comma = passage.token(range.last()).form().equals(",");
        boolean outside = comma && !passage.quotations().inside(range.last());
        return outside && range.size() > 1 ? new Range(range.start(), range.end() - 1) : range;
    }
}
