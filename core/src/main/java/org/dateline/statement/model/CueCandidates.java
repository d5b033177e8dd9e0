package org.dateline.statement.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Collects what may be cues from the likeliest labellings of each sentence. Immutable; safe for any number of threads. */
public final class CueCandidates {
    private static final int LABELLINGS = 12;
    private static final double LEAST_MARKED = 0.1;
    private static final double LEAST = 0.04;

    private final SequenceModel model;

    public CueCandidates(SequenceModel model) {
        this.model = model;
    }

    /** The candidates of a passage, in order of their first words; they may overlap. */
    public List<CueCandidate> of(Passage passage) {
        return inOrder(
                IntStream.range(0, passage.sentences().size()), passage, PassageEvidence.none(passage), List.of());
    }

    /** The candidates of a passage where other evidence counts; those of sentences it says nothing of are as before. */
    List<CueCandidate> of(Passage passage, PassageEvidence evidence, List<CueCandidate> before) {
        IntStream known = IntStream.range(0, passage.sentences().size()).filter(evidence::knows);
        List<CueCandidate> others = before.stream()
                .filter(each -> !evidence.knows(passage.sentenceOf(each.range().start())))
                .toList();
        return inOrder(known, passage, evidence, others);
    }

    private List<CueCandidate> inOrder(
            IntStream sentences, Passage passage, PassageEvidence evidence, List<CueCandidate> others) {
        List<CueCandidate> found = new ArrayList<>(others);
        Lattice lattice = new Lattice(Labels.CUE.size());
        sentences.forEach(sentence -> add(passage, sentence, evidence, lattice, found));
        found.sort(Comparator.comparingInt((CueCandidate each) -> each.range().start())
                .thenComparingInt(each -> each.range().end()));
        return found;
    }

    private void add(
            Passage passage, int sentence, PassageEvidence evidence, Lattice lattice, List<CueCandidate> found) {
        model.fill(new CueFeatures(passage, sentence), lattice);
        evidence.addCues(sentence, lattice);
        lattice.sum();
        int start = passage.sentence(sentence).start();
        Map<Range, Double> mass = new LinkedHashMap<>();
        for (Labelling labelling : lattice.best(LABELLINGS)) {
            double probability = Math.exp(labelling.logProbability());
            Labels.ranges(labelling.labels(), 0, start).forEach(range -> mass.merge(range, probability, Double::sum));
        }
        mass.forEach((range, probability) -> {
            double marked = 1 - lattice.probability(passage.headOf(range) - start, Labels.OUTSIDE);
            if (marked >= LEAST_MARKED && probability >= LEAST) {
                found.add(new CueCandidate(range, Math.clamp(probability, 0, 1), Math.clamp(marked, 0, 1)));
            }
        });
    }
}
