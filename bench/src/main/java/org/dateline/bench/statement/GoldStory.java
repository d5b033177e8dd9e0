package org.dateline.bench.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.dateline.commitment.Commitment;

/**
 * A commitment and what came of it, told on one or several pages.
 *
 * @param what words of the first page that the commitment's own words hold, or are held by
 * @param status what a careful reader says came of it
 * @param asOf the day that "overdue" is reckoned by, as in ISO 8601
 * @param pages the pages, in order of publication
 */
record GoldStory(String what, Outcome status, String asOf, List<Page> pages) {

    /**
     * One page.
     *
     * @param published its day, as in ISO 8601
     */
    record Page(String published, List<String> paragraphs) {}

    /** What came of a commitment, by the names of the data. */
    enum Outcome {
        @JsonProperty("open")
        OPEN(Commitment.Status.OPEN),
        @JsonProperty("kept")
        KEPT(Commitment.Status.KEPT),
        @JsonProperty("broken")
        BROKEN(Commitment.Status.BROKEN),
        @JsonProperty("withdrawn")
        WITHDRAWN(Commitment.Status.WITHDRAWN),
        @JsonProperty("passed-unmet")
        PASSED_UNMET(Commitment.Status.PASSED_UNMET),
        @JsonProperty("overdue")
        OVERDUE(Commitment.Status.OVERDUE);

        private final Commitment.Status status;

        Outcome(Commitment.Status status) {
            this.status = status;
        }

        Commitment.Status status() {
            return status;
        }
    }

    /** Whether the story belongs to the half that no rule was written with in sight: by the checksum of its words. */
    boolean heldOut() {
        return GoldPassage.isHeldOut(what);
    }
}
