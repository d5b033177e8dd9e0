package org.dateline.claim;

import java.util.Collections;
import org.dateline.time.When;

/**
 * Whether two reports tell the same. Where they share a speaker, or an outlet that the words came through, one telling
 * stands behind both, and it is enough that their words are alike among all news. Otherwise their words must be alike
 * among the reports of the story too, where the names that every report holds tell little. Reports with speakers that
 * are known to be two, or with days that exclude each other, do not tell the same.
 */
final class SameClaim {
    /** The name of the rule, for what it joins. */
    static final String RULE = "shared-words";

    private static final double ALIKE = 0.65;
    private static final double ALIKE_WITH_SHARED_SOURCE = 0.3;

    /** Two words can be shared by chance. */
    private static final int LEAST_SHARED = 3;

    private SameClaim() {}

    /** How surely the two tell the same: 0 for not at all. */
    static double score(Telling one, Telling other) {
        if (one.article().capture().equals(other.article().capture())
                || one.report().getClass() != other.report().getClass()
                || speakersDiffer(one, other)
                || timesExclude(one.report().when(), other.report().when())) {
            return 0;
        }
        if (one.withinNews().shared(other.withinNews()) < LEAST_SHARED) {
            return 0;
        }
        if (sharesSource(one, other)) {
            double likeness = one.withinNews().cosine(other.withinNews());
            return likeness >= ALIKE_WITH_SHARED_SOURCE ? 1 + likeness : 0;
        }
        double likeness = one.withinStory().cosine(other.withinStory());
        return likeness >= ALIKE ? likeness : 0;
    }

    private static boolean speakersDiffer(Telling one, Telling other) {
        return !one.speakerName().isEmpty() && !other.speakerName().isEmpty() && !one.namesSpeakerOf(other);
    }

    private static boolean sharesSource(Telling one, Telling other) {
        return one.namesSpeakerOf(other)
                || !Collections.disjoint(one.outlets(), other.outlets())
                || one.cameThroughOutletOf(other)
                || other.cameThroughOutletOf(one);
    }

    private static boolean timesExclude(When one, When other) {
        return one.resolved().isPresent()
                && other.resolved().isPresent()
                && !one.resolved().get().overlaps(other.resolved().get());
    }
}
