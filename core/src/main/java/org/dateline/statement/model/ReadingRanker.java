package org.dateline.statement.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;

/**
 * Chooses among the readings that a sequence model finds likely by what only shows of a reading as a whole (reranking;
 * Collins, "Discriminative Reranking for Natural Language Parsing", 2000). Immutable; safe for any number of threads.
 */
public final class ReadingRanker {
    /** The one class of the model: its score is the reading's. */
    public static final List<String> LABELS = List.of("reading");

    private final ArgumentCandidates candidates;
    private final LinearModel model;

    public ReadingRanker(ArgumentCandidates candidates, LinearModel model) {
        this.candidates = candidates;
        this.model = model;
    }

    /**
     * The readings of a cue, the best first, each with its probability among them by this model; never empty.
     *
     * @param cues all cues of the passage, {@code cue} among them
     */
    public List<Arguments> ranked(Passage passage, Range cue, List<Range> cues, Lattice lattice) {
        return ranked(passage, cue, cues, PassageEvidence.none(passage), lattice);
    }

    List<Arguments> ranked(Passage passage, Range cue, List<Range> cues, PassageEvidence evidence, Lattice lattice) {
        List<Arguments> readings = candidates.of(passage, cue, cues, evidence, lattice);
        RankFeatures features =
                new RankFeatures(passage, cue, cues, readings.getFirst().logProbability());
        FeatureBuffer buffer = new FeatureBuffer();
        double[] scores = readings.stream()
                .mapToDouble(reading -> score(features, reading, buffer))
                .toArray();
        double top = Arrays.stream(scores).max().orElse(0);
        double logTotal = Math.log(Arrays.stream(scores)
                        .map(score -> Math.exp(score - top))
                        .sum())
                + top;
        return IntStream.range(0, scores.length)
                .mapToObj(i ->
                        new Arguments(readings.get(i).source(), readings.get(i).content(), scores[i] - logTotal))
                .sorted(Comparator.comparingDouble((Arguments each) -> -each.logProbability()))
                .toList();
    }

    private double score(RankFeatures features, Arguments reading, FeatureBuffer buffer) {
        features.of(reading, buffer);
        int[] score = new int[1];
        model.score(buffer, score);
        return score[0] * SequenceModel.UNIT;
    }
}
