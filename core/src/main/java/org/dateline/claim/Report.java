package org.dateline.claim;

import org.dateline.event.Event;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.statement.Statement;
import org.dateline.time.When;

/** One article's telling of a claim. */
public sealed interface Report {
    /** The sentence that tells it. */
    Citation sentence();

    /** The time of what is told: of the saying for a statement, of the event for an event. */
    When when();

    default CaptureId capture() {
        return sentence().capture();
    }

    /** The claim is told as someone's words. */
    record Said(Statement statement) implements Report {
        @Override
        public Citation sentence() {
            return statement.sentence();
        }

        @Override
        public When when() {
            return statement.said();
        }
    }

    /** The claim is told as a happening, in the article's own voice. */
    record Told(Event event) implements Report {
        @Override
        public Citation sentence() {
            return event.sentence();
        }

        @Override
        public When when() {
            return event.when();
        }
    }
}
