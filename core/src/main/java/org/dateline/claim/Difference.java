package org.dateline.claim;

import java.util.List;
import org.dateline.source.Citation;

/**
 * Something that the reports of one claim do not agree on.
 *
 * @param aspect what they differ on
 * @param compatible whether both can be true (one is more precise)
 * @param variants what each says, two or more
 */
public record Difference(Aspect aspect, boolean compatible, List<Citation> variants) {
    /** What reports can differ on. */
    public enum Aspect {
        NUMBER,
        DATE,
        SPEAKER,
        NAME
    }

    public Difference {
        variants = List.copyOf(variants);
        if (variants.size() < 2) {
            throw new IllegalArgumentException("a difference has two variants or more");
        }
    }
}
