package org.dateline;

import java.util.List;
import org.dateline.capture.Skipped;
import org.dateline.version.Versions;

/**
 * What captures show of articles at several times.
 *
 * @param pages how many captures were read
 * @param versions which of them show one article
 * @param skipped what could not be used, and the captures that show a version again
 */
public record Recaptures(int pages, Versions versions, List<Skipped> skipped) {
    public Recaptures {
        skipped = List.copyOf(skipped);
    }
}
