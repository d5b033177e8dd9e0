package org.dateline.version;

import java.util.List;

/**
 * What was done to an article between two captures.
 *
 * @param before the earlier version
 * @param after the version that follows it
 * @param changes headline, byline and dates first, then the body's in the order of the later version; what was removed
 *     stands where it would have stood
 * @param notice whether the page says that it was changed
 */
public record Revision(Version before, Version after, List<Change> changes, Notice notice) {

    /** What the page's own dates say of a change. */
    public enum Notice {
        /** The stated time of change or of publication is another. */
        GIVEN,
        /** The words or the headline changed, and the page states the same time of change as before: a silent edit. */
        NONE,
        /** The page states no time of change. */
        NOT_STATED
    }

    public Revision {
        changes = List.copyOf(changes);
    }
}
