package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Range;

/**
 * An attribution on its way to a statement.
 *
 * @param attribution where its parts stand
 * @param act what its cue reports, where the cue is a word of speech
 * @param outlet the outlet that its source is, where it is one
 * @param relays the outlets that quote or cite its source, the innermost first
 */
record Draft(Attribution attribution, Optional<Act> act, Optional<Outlets.Outlet> outlet, List<Outlets.Outlet> relays) {
    Draft {
        relays = List.copyOf(relays);
    }

    Range cue() {
        return attribution.cue();
    }

    List<Range> content() {
        return attribution.content();
    }

    boolean contains(int token) {
        return content().stream().anyMatch(range -> range.contains(token));
    }

    /** From the first to the last token of its parts. */
    Range extent() {
        int start = cue().start();
        int end = cue().end();
        for (List<Range> part : List.of(attribution.source(), content())) {
            for (Range range : part) {
                start = Math.min(start, range.start());
                end = Math.max(end, range.end());
            }
        }
        return new Range(start, end);
    }
}
