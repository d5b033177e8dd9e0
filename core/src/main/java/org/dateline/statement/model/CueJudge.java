package org.dateline.statement.model;

import java.util.List;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;

/**
 * Judges a possible cue once its source and content are known: whether it is a cue, and whether these words are the whole
 * of it. Multinomial logistic regression. Immutable; safe for any number of threads.
 */
public final class CueJudge {
    /** No cue; overlaps one; is one. */
    public static final List<String> LABELS = List.of("none", "part", "whole");

    /**
     * A judgement.
     *
     * @param cue how likely the words belong to a cue, 0 to 1
     * @param whole how likely they are a cue, no more and no less, 0 to 1
     */
    public record Judgement(double cue, double whole) {}

    private final LinearModel model;

    public CueJudge(LinearModel model) {
        this.model = model;
    }

    /** Judges by features. */
    public Judgement judge(FeatureBuffer features) {
        int[] scores = new int[LABELS.size()];
        model.score(features, scores);
        double none = Math.exp(scores[0] * SequenceModel.UNIT);
        double part = Math.exp(scores[1] * SequenceModel.UNIT);
        double whole = Math.exp(scores[2] * SequenceModel.UNIT);
        double total = none + part + whole;
        return new Judgement((part + whole) / total, whole / total);
    }
}
