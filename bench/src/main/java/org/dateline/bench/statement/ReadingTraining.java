package org.dateline.bench.statement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.source.Span;
import org.dateline.statement.model.ArgumentCandidates;
import org.dateline.statement.model.Arguments;
import org.dateline.statement.model.AttributionFinder;
import org.dateline.statement.model.CueCandidate;
import org.dateline.statement.model.CueCandidates;
import org.dateline.statement.model.CueJudge;
import org.dateline.statement.model.JudgeFeatures;
import org.dateline.statement.model.Labels;
import org.dateline.statement.model.Lattice;
import org.dateline.statement.model.Passage;
import org.dateline.statement.model.Range;
import org.dateline.statement.model.RankFeatures;
import org.dateline.statement.model.ReadingRanker;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;

/**
 * Trains the models that choose among readings and judge cues, on what sequence models propose for documents that they
 * weren't trained on.
 */
final class ReadingTraining {
    private static final int LEAST = 3;

    /** What proposes cues and readings for the documents of one fold. */
    record Proposers(CueCandidates cues, ArgumentCandidates arguments) {}

    /** One candidate, its readings, and the options among them where a gold cue overlaps it. */
    private record Proposal(
            StatementTraining.Document document,
            List<CueCandidate> all,
            int index,
            List<Range> around,
            Optional<List<ChoiceTraining.Option>> options) {}

    private final List<Proposers> folds;
    private final long seed;
    private final List<List<Proposal>> proposals = new ArrayList<>();

    /** Proposes for each document with the models of its fold, which is its number modulo the number of folds. */
    ReadingTraining(List<StatementTraining.Document> documents, List<Proposers> folds, long seed) {
        this.folds = folds;
        this.seed = seed;
        folds.forEach(fold -> proposals.add(new ArrayList<>()));
        for (int i = 0; i < documents.size(); i++) {
            int fold = i % folds.size();
            propose(documents.get(i), folds.get(fold), proposals.get(fold));
        }
    }

    private static void propose(StatementTraining.Document document, Proposers proposers, List<Proposal> out) {
        List<CueCandidate> all = proposers.cues().of(document.passage());
        List<Range> settled = AttributionFinder.settled(all);
        Lattice lattice = new Lattice(Labels.ARGUMENTS.size());
        for (int i = 0; i < all.size(); i++) {
            Range cue = all.get(i).range();
            List<Range> around = AttributionFinder.around(settled, cue);
            Optional<List<ChoiceTraining.Option>> options = goldOf(document, cue)
                    .map(gold -> options(document.passage(), cue, around, gold, proposers.arguments(), lattice));
            out.add(new Proposal(document, all, i, around, options));
        }
    }

    /** The gold attribution whose cue is this one, or else overlaps it. */
    private static Optional<GoldDocument.Gold> goldOf(StatementTraining.Document document, Range cue) {
        GoldDocument.Gold found = null;
        for (GoldDocument.Gold gold : document.gold()) {
            for (Range range : ranges(document.passage(), gold.cue())) {
                if (range.equals(cue)) {
                    return Optional.of(gold);
                }
                found = found == null && range.overlaps(cue) ? gold : found;
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<Range> ranges(Passage passage, List<Span> spans) {
        return spans.stream().map(passage::rangeOf).flatMap(Optional::stream).toList();
    }

    private static List<ChoiceTraining.Option> options(
            Passage passage,
            Range cue,
            List<Range> around,
            GoldDocument.Gold gold,
            ArgumentCandidates candidates,
            Lattice lattice) {
        List<Arguments> readings = candidates.of(passage, cue, around, lattice);
        List<Range> source = ranges(passage, gold.source());
        List<Range> content = ranges(passage, gold.content());
        double[] worth = readings.stream()
                .mapToDouble(reading -> worth(reading, source, content))
                .toArray();
        double most = IntStream.range(0, worth.length)
                .mapToDouble(i -> worth[i])
                .max()
                .orElse(0);
        RankFeatures features =
                new RankFeatures(passage, cue, around, readings.getFirst().logProbability());
        FeatureBuffer buffer = new FeatureBuffer();
        List<ChoiceTraining.Option> options = new ArrayList<>();
        for (int i = 0; i < worth.length; i++) {
            features.of(readings.get(i), buffer);
            options.add(new ChoiceTraining.Option(ChoiceTraining.keys(buffer), 0, worth[i] >= most - 1e-9));
        }
        return options;
    }

    /** How right a reading is: exact content before exact source, and else the nearer the better. */
    private static double worth(Arguments reading, List<Range> source, List<Range> content) {
        double exactContent = reading.content().equals(content) ? 1 : 0;
        double exactSource = reading.source().equals(source) ? 0.6 : 0;
        return exactContent + exactSource + 0.5 * overlap(reading.content(), content);
    }

    private static double overlap(List<Range> found, List<Range> gold) {
        int shared = 0;
        for (Range a : found) {
            for (Range b : gold) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        int both = size(found) + size(gold);
        return both == 0 ? 1 : 2.0 * shared / both;
    }

    private static int size(List<Range> ranges) {
        return ranges.stream().mapToInt(Range::size).sum();
    }

    /** Trains on all folds but one; -1 trains on all. */
    private ChoiceTraining ranker(int without) {
        List<List<ChoiceTraining.Option>> cases = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            if (fold != without) {
                proposals.get(fold).forEach(proposal -> proposal.options().ifPresent(cases::add));
            }
        }
        ChoiceTraining training = new ChoiceTraining(ReadingRanker.LABELS, LEAST);
        training.train(cases, seed);
        return training;
    }

    /** Trains both models and writes them, one behind the other. */
    void write(OutputStream out) throws IOException {
        ranker(-1).write(out);
        List<List<ChoiceTraining.Option>> cases = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ranker(fold).write(bytes);
            ReadingRanker ranker = new ReadingRanker(
                    folds.get(fold).arguments(), LinearModel.read(new ByteArrayInputStream(bytes.toByteArray())));
            Lattice lattice = new Lattice(Labels.ARGUMENTS.size());
            proposals.get(fold).stream()
                    .filter(proposal -> !isUnmarked(proposal))
                    .forEach(proposal -> cases.add(judged(proposal, ranker, lattice)));
        }
        ChoiceTraining judge = new ChoiceTraining(CueJudge.LABELS, LEAST);
        judge.train(cases, seed);
        judge.write(out);
    }

    /**
     * Whether a candidate lies in what somebody is reported to say, outside the quotation marks: the annotators marked no
     * attributions there, so that it's none is not known.
     */
    private static boolean isUnmarked(Proposal proposal) {
        Passage passage = proposal.document().passage();
        Range cue = proposal.all().get(proposal.index()).range();
        return proposal.options().isEmpty()
                && !passage.quotations().inside(passage.headOf(cue))
                && proposal.document().gold().stream()
                        .flatMap(gold -> ranges(passage, gold.content()).stream())
                        .anyMatch(cue::overlaps);
    }

    private static List<ChoiceTraining.Option> judged(Proposal proposal, ReadingRanker ranker, Lattice lattice) {
        Passage passage = proposal.document().passage();
        Range cue = proposal.all().get(proposal.index()).range();
        Arguments reading =
                ranker.ranked(passage, cue, proposal.around(), lattice).getFirst();
        FeatureBuffer buffer = new FeatureBuffer();
        new JudgeFeatures(passage, proposal.all()).of(proposal.index(), reading, buffer);
        long[] keys = ChoiceTraining.keys(buffer);
        int gold = isWhole(proposal.document(), cue) ? 2 : proposal.options().isPresent() ? 1 : 0;
        return IntStream.range(0, CueJudge.LABELS.size())
                .mapToObj(label -> new ChoiceTraining.Option(keys, label, label == gold))
                .toList();
    }

    private static boolean isWhole(StatementTraining.Document document, Range cue) {
        return document.cues().contains(cue);
    }
}
