package org.dateline.statement.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.syntax.model.EnglishModels;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;

/**
 * Finds attributions: what may be cues in each sentence and what may be their sources and contents, each by a linear-chain
 * conditional random field over words, tags, the tree and the quotation marks; then the best reading of each possible cue
 * as a whole; then, with that in sight, which of them are cues. Immutable; safe for any number of threads; takes time
 * linear in the passage.
 */
public final class AttributionFinder {
    private static final String MODELS = "/org/dateline/statement/attributions.model";

    private static final double THRESHOLD = 0.6;

    /** The same where other evidence is heeded: it makes the finder surer. */
    private static final double HEEDING_THRESHOLD = 0.45;

    /** From this probability on, a candidate is a cue in the eyes of those around it. */
    private static final double SETTLED = 0.4;

    /** The confidence of a cue that a fixed phrase gives away. */
    private static final double SURE = 0.9;

    private final CueCandidates candidates;
    private final ReadingRanker readings;
    private final CueJudge judge;
    private final RoleEvidence evidence;
    private final double threshold;

    /**
     * A finder that reports cues whose probability is {@code threshold} or more.
     *
     * @param threshold 0 to 1
     */
    public AttributionFinder(CueCandidates candidates, ReadingRanker readings, CueJudge judge, double threshold) {
        this(candidates, readings, judge, RoleEvidence.NONE, threshold);
    }

    private AttributionFinder(
            CueCandidates candidates, ReadingRanker readings, CueJudge judge, RoleEvidence evidence, double threshold) {
        this.evidence = evidence;
        this.candidates = candidates;
        this.readings = readings;
        this.judge = judge;
        this.threshold = threshold;
    }

    /** The finder with the models that come with Dateline and the threshold that they were measured with. */
    public static AttributionFinder english() {
        return EnglishModels.open(MODELS, stream -> read(stream, THRESHOLD));
    }

    /**
     * Reads the models of a finder, one behind the other: two of cues, two of sources and contents, one of readings and one of
     * judgements.
     */
    public static AttributionFinder read(InputStream stream, double threshold) throws IOException {
        SequenceModel cues = SequenceModel.read(stream, Labels.CUE);
        SequenceModel arguments = SequenceModel.read(stream, Labels.ARGUMENTS);
        ReadingRanker readings = new ReadingRanker(new ArgumentCandidates(arguments), LinearModel.read(stream));
        return new AttributionFinder(
                new CueCandidates(cues), readings, new CueJudge(LinearModel.read(stream)), threshold);
    }

    /** A finder with the same models and another threshold. */
    public AttributionFinder at(double other) {
        return new AttributionFinder(candidates, readings, judge, evidence, other);
    }

    /** A finder with the same models that heeds {@code other} where it is in doubt whether something is attributed. */
    public AttributionFinder with(RoleEvidence other) {
        return new AttributionFinder(candidates, readings, judge, other, HEEDING_THRESHOLD);
    }

    private record Judged(Range cue, List<Arguments> readings, double confidence, double whole) {}

    /** The attributions of a passage, in order of their cues. */
    public List<Attribution> find(Passage passage) {
        List<CueCandidate> promising = candidates.of(passage);
        PassageEvidence said = PassageEvidence.of(passage, promising, evidence);
        List<CueCandidate> all = said.isEmpty() ? promising : candidates.of(passage, said, promising);
        List<Range> settled = settled(all);
        List<Judged> judged = judged(passage, all, settled, said);
        addSure(passage, settled, said, judged);
        Selection selection = new Selection(passage);
        judged.stream()
                .filter(each -> each.confidence() >= threshold)
                .sorted(Comparator.comparingDouble(each -> -each.whole()))
                .forEach(each -> selection.add(each.cue(), each.readings(), each.confidence()));
        return selection.attributions();
    }

    /** The candidates that are likely enough to count as cues before they are judged, in order. */
    public static List<Range> settled(List<CueCandidate> all) {
        List<Range> settled = new ArrayList<>();
        all.stream()
                .filter(each -> each.probability() >= SETTLED)
                .sorted(Comparator.comparingDouble(each -> -each.probability()))
                .map(CueCandidate::range)
                .filter(range -> settled.stream().noneMatch(range::overlaps))
                .forEach(settled::add);
        settled.sort(Comparator.comparingInt(Range::start));
        return settled;
    }

    /** The settled cues around a candidate, and itself, in order. */
    public static List<Range> around(List<Range> settled, Range cue) {
        List<Range> cues = new ArrayList<>(settled);
        cues.removeIf(cue::overlaps);
        cues.add(cue);
        cues.sort(Comparator.comparingInt(Range::start));
        return cues;
    }

    private List<Judged> judged(Passage passage, List<CueCandidate> all, List<Range> settled, PassageEvidence said) {
        List<Judged> judged = new ArrayList<>();
        JudgeFeatures features = new JudgeFeatures(passage, all);
        FeatureBuffer buffer = new FeatureBuffer();
        Lattice lattice = new Lattice(Labels.ARGUMENTS.size());
        for (int i = 0; i < all.size(); i++) {
            Range cue = all.get(i).range();
            List<Arguments> ranked = readings.ranked(passage, cue, around(settled, cue), said, lattice);
            features.of(i, ranked.getFirst(), buffer);
            CueJudge.Judgement judgement = judge.judge(buffer);
            judged.add(new Judged(cue, ranked, judgement.cue(), judgement.whole()));
        }
        return judged;
    }

    /** Phrases that are cues wherever they stand outside a quotation; a wrong tree must not hide them. */
    private void addSure(Passage passage, List<Range> settled, PassageEvidence said, List<Judged> judged) {
        Lattice lattice = new Lattice(Labels.ARGUMENTS.size());
        for (Range cue : SurePhrases.in(passage)) {
            boolean found = judged.stream()
                    .anyMatch(
                            each -> each.confidence() >= threshold && each.cue().overlaps(cue));
            if (!found) {
                List<Arguments> ranked = readings.ranked(passage, cue, around(settled, cue), said, lattice);
                judged.add(new Judged(cue, ranked, SURE, 0));
            }
        }
    }
}
