package org.dateline.claim;

import java.util.Collections;
import org.dateline.time.When;

/**
 * Whether two reports tell the same. They must share most of their telling words; fewer are asked for where they also
 * share a speaker or an outlet that the words came through, as one telling then stands behind both. Reports with
 * speakers that are known to be two, or with days that exclude each other, do not tell the same.
 */
final class SameClaim {
    /** The name of the rule, for what it joins. */
    static final String RULE = "shared-words";

    private static final double ALIKE = 0.45;
    private static final double ALIKE_WITH_SHARED_SOURCE = 0.3;

    private SameClaim() {}

    /** How surely the two tell the same: 0 for not at all. */
    static double score(Telling one, Telling other) {
        if (one.article().capture().equals(other.article().capture())
                || one.report().getClass() != other.report().getClass()
                || speakersDiffer(one, other)
                || timesExclude(one.report().when(), other.report().when())) {
            return 0;
        }
        double likeness = one.vector().cosine(other.vector());
        double asked = sharesSource(one, other) ? ALIKE_WITH_SHARED_SOURCE : ALIKE;
        return likeness >= asked ? likeness + (ALIKE - asked) : 0;
    }

    private static boolean speakersDiffer(Telling one, Telling other) {
        return !one.speakerName().isEmpty() && !other.speakerName().isEmpty() && !one.namesSpeakerOf(other);
    }

    private static boolean sharesSource(Telling one, Telling other) {
        return one.namesSpeakerOf(other) || !Collections.disjoint(one.outlets(), other.outlets());
    }

    private static boolean timesExclude(When one, When other) {
        return one.resolved().isPresent()
                && other.resolved().isPresent()
                && !one.resolved().get().overlaps(other.resolved().get());
    }
}
