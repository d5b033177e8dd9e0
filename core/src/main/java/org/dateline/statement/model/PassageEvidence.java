package org.dateline.statement.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What another model says of the sentences of a passage in which something may be attributed. Not thread-safe. */
final class PassageEvidence {
    /** How much the other model's word counts beside the linear models' for a cue, and for a source or content. */
    private static final double CUE_WEIGHT = 1.5;

    private static final double ARGUMENT_WEIGHT = 0.3;

    /** Where words are as likely as this to belong to a cue, the linear models need no help. */
    private static final double PLAIN = 0.85;

    /** Nothing is called less likely than this. */
    private static final double LEAST = 1e-4;

    private static final double[] NOTHING = {};

    private final Passage passage;
    private final double[][][] rows;

    private PassageEvidence(Passage passage) {
        this.passage = passage;
        this.rows = new double[passage.sentences().size()][][];
    }

    static PassageEvidence none(Passage passage) {
        return new PassageEvidence(passage);
    }

    /** What {@code evidence} says of the sentences that hold a candidate in doubt, each asked about once. */
    static PassageEvidence of(Passage passage, List<CueCandidate> candidates, RoleEvidence evidence) {
        PassageEvidence found = new PassageEvidence(passage);
        candidates.stream()
                .filter(each -> each.marked() <= PLAIN)
                .mapToInt(each -> passage.sentenceOf(each.range().start()))
                .distinct()
                .forEach(sentence ->
                        evidence.of(passage.sentences().get(sentence)).ifPresent(said -> found.rows[sentence] = said));
        return found;
    }

    /** Whether it says nothing of any sentence. */
    boolean isEmpty() {
        return Arrays.stream(rows).allMatch(Objects::isNull);
    }

    /** Whether it says something of a sentence. */
    boolean knows(int sentence) {
        return rows[sentence] != null;
    }

    /** Adds to the lattice of a sentence's cues. */
    void addCues(int sentence, Lattice lattice) {
        double[][] said = rows[sentence];
        for (int i = 0; said != null && i < lattice.length(); i++) {
            if (said[i].length == 0) {
                continue;
            }
            double begin = said[i][RoleEvidence.CUE];
            double inside = said[i][RoleEvidence.CUE + 1];
            double outside = Math.log(Math.max(LEAST, 1 - Math.exp(begin) - Math.exp(inside)));
            lattice.addEmission(i, Labels.OUTSIDE, CUE_WEIGHT * outside);
            lattice.addEmission(i, Labels.begin(0), CUE_WEIGHT * begin);
            lattice.addEmission(i, Labels.inside(0), CUE_WEIGHT * inside);
        }
    }

    /** Adds to the lattice of a cue's source and content, which begins at token {@code start}. */
    void addArguments(int start, Lattice lattice) {
        for (int i = 0; i < lattice.length(); i++) {
            int sentence = passage.sentenceOf(start + i);
            double[] said = rows[sentence] == null
                    ? NOTHING
                    : rows[sentence][start + i - passage.sentence(sentence).start()];
            if (said.length > 0) {
                addArgument(i, said, lattice);
            }
        }
    }

    private static void addArgument(int i, double[] said, Lattice lattice) {
        double outside = Math.exp(said[RoleEvidence.OUTSIDE])
                + Math.exp(said[RoleEvidence.CUE])
                + Math.exp(said[RoleEvidence.CUE + 1]);
        lattice.addEmission(i, Labels.OUTSIDE, ARGUMENT_WEIGHT * Math.log(Math.max(LEAST, outside)));
        add(i, Labels.SOURCE, said[RoleEvidence.SOURCE], said[RoleEvidence.SOURCE + 1], lattice);
        add(i, Labels.CONTENT, said[RoleEvidence.CONTENT], said[RoleEvidence.CONTENT + 1], lattice);
    }

    private static void add(int i, int type, double begin, double inside, Lattice lattice) {
        lattice.addEmission(i, Labels.begin(type), ARGUMENT_WEIGHT * begin);
        lattice.addEmission(i, Labels.inside(type), ARGUMENT_WEIGHT * inside);
    }
}
